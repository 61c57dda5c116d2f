import { all, any, not, unsettled } from '../../engine/expression.ts';
import { param, question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { groupFact as fact } from '../group/facts.ts';
import { bpom2024, olderRulesKept } from './eras.ts';
import { food } from './kinds.ts';

const guidance = { ...bpom2024, cite: cite('perbpom-4-2024', { via: ['klungkung-2024'] }) } as const;

/** The food must keep for more than so many days at room temperature. */
export const shelfDays = param('legal.sppirt.shelf', 'day', { ...guidance, value: 7 });
export const keeps = rule('legal.sppirt.shelf.longer', {
  ...guidance,
  when: all(not(fact('product.shelfDays').atMost(shelfDays)), fact('product.packed'), fact('product.dry')),
});
export const atHome = rule('legal.sppirt.place', { ...bpom2024, when: fact('product.homeKitchen') });
export const byHand = rule('legal.sppirt.equipment', { ...bpom2024, when: fact('product.simpleEquipment') });
/** The list of food types that may have it was not read. */
export const listed = question('legal.sppirt.type', [
  cite('perbpom-4-2024', { via: ['bpom-istana-umkm'] }),
  cite('slhs-bogasari-2021'),
]);
export const notExcluded = rule('legal.sppirt.excluded', {
  ...bpom2024,
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
export const plainProcess = rule('legal.sppirt.excluded-process', {
  ...guidance,
  when: not(any(fact('product.frozen'), fact('product.heatTreated'))),
});
const conditions = all(food, keeps, atHome, byHand, notExcluded, plainProcess, unsettled(listed));

/** The article it stood on is gone since 2026; that it goes on is our reading. */
export const forSppirt = rule(
  'legal.sppirt.fits',
  { ...bpom2024, until: '2026-01-04', when: conditions },
  { ...bpom2024, from: '2026-01-05', when: all(conditions, olderRulesKept) },
);
