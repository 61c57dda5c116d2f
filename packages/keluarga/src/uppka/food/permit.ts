import { all, any, not, unsettled } from '../../engine/expression.ts';
import { param, question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import type { GroupCheck } from '../group/check.ts';
import { groupFact as fact } from '../group/facts.ts';

const checked = '2026-11-24';
const bpom = {
  from: ['2024-01-01', '2024-10-24'],
  lastSeen: '2026-11-24',
  checked,
  grade: 'B',
  cite: cite('perbpom-4-2024', { via: ['bpom-istana-umkm'] }),
} as const;
const guidance = { ...bpom, cite: cite('perbpom-4-2024', { via: ['klungkung-2024'] }) } as const;

const food = fact('product.kind').oneOf('food');

/** The food must keep for more than so many days at room temperature. */
const shelfDays = param('legal.sppirt.shelf', 'day', { ...guidance, value: 7 });
const keeps = rule('legal.sppirt.shelf.longer', {
  ...guidance,
  when: all(not(fact('product.shelfDays').atMost(shelfDays)), fact('product.packed'), fact('product.dry')),
});
const atHome = rule('legal.sppirt.place', { ...bpom, when: fact('product.homeKitchen') });
const byHand = rule('legal.sppirt.equipment', { ...bpom, when: fact('product.simpleEquipment') });
/** The list of food types that may have it was not read. */
const listed = question('legal.sppirt.type', [
  cite('perbpom-4-2024', { via: ['bpom-istana-umkm'] }),
  cite('slhs-bogasari-2021'),
]);
const notExcluded = rule('legal.sppirt.excluded', {
  ...bpom,
  when: not(
    any(
      fact('product.additive'),
      fact('product.mandatorySni'),
      fact('product.specialHandling'),
      fact('product.claims'),
      fact('product.specialNutrition'),
      fact('product.alcohol'),
    ),
  ),
});
const plainProcess = rule('legal.sppirt.excluded-process', {
  ...guidance,
  when: not(any(fact('product.frozen'), fact('product.heatTreated'))),
});
const forSppirt = rule('legal.sppirt.fits', {
  ...bpom,
  when: all(food, keeps, atHome, byHand, notExcluded, plainProcess, unsettled(listed)),
});
const hygiene = {
  firstSeen: '2023-03-18',
  lastSeen: '2025-08-06',
  checked,
  grade: 'B',
  cite: cite('kepkaban-22-2023', { via: ['slhs-bogasari-2021'] }),
} as const;
/** Keeps for fewer days than this: a hygiene certificate. Of just this many days no source tells which paper. */
const hygieneDays = param('legal.slhs.days', 'day', { ...hygiene, value: 7 });
const ofThatDay = question('legal.slhs.of-that-day', [cite('kepkaban-22-2023', { via: ['slhs-bogasari-2021'] })]);
const shelf = fact('product.shelfDays');
const forSlhs = rule('legal.slhs', {
  ...hygiene,
  when: all(food, plainProcess, shelf.atMost(hygieneDays), any(not(shelf.atLeast(hygieneDays)), unsettled(ofThatDay))),
});
/** Of what may have no SPP-IRT, the guidance sends only these processes to BPOM; where the rest goes was not read. */
const restToBpom = question('legal.bpom-md.rest', [cite('perbpom-4-2024', { via: ['bpom-istana-umkm'] })]);
const forBpom = rule('legal.bpom-md', {
  ...guidance,
  when: all(food, any(not(plainProcess), all(not(notExcluded), unsettled(restToBpom)))),
});

const permit = (
  id: string,
  decides: typeof forSlhs,
  decidedBy: readonly string[],
  where: readonly string[],
): GroupCheck => ({
  id,
  about: 'products',
  rule: decides,
  rules: [forSppirt, keeps, atHome, byHand, notExcluded, plainProcess, forSlhs, forBpom],
  params: [shelfDays, hygieneDays],
  questions: [listed, ofThatDay, restToBpom],
  decidedBy,
  documents: id === 'permit.sppirt' ? ['nib', 'label', 'pkp'] : ['nib'],
  where,
  ...(id !== 'permit.sppirt' && { sorts: true }),
});

export const sppirt = permit('permit.sppirt', forSppirt, ['mayor-oss'], ['oss', 'dinkes']);
export const slhs = permit('permit.slhs', forSlhs, ['dinkes'], ['dinkes']);
export const bpomMd = permit('permit.bpom', forBpom, ['bpom'], ['bpom']);
