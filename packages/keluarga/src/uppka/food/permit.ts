import { all, any, not, unsettled } from '../../engine/expression.ts';
import { question, type Rule, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { programme } from '../../law/programme.ts';
import { type Ways, ways } from '../../law/ways.ts';
import type { GroupCheck } from '../group/check.ts';
import { groupFact as fact } from '../group/facts.ts';
import { bpom2024, guided, licensing, olderRulesKept, pp1, pp86 } from './eras.ts';
import { food, otherGoods } from './kinds.ts';
import { sppirtFee } from './papers.ts';
import { shortLived } from './short-lived.ts';
import { forSlhs } from './slhs.ts';
import { forSppirt, plainProcess } from './sppirt.ts';

const packed = fact('product.packed');

/** Of what may have no SPP-IRT, the guidance sends only these processes to BPOM; where the rest goes was not read. */
export const restToBpom = question('legal.bpom-md.rest', [
  cite('pp-28-2025', { article: '164(1)' }),
  cite('perbpom-4-2024', { via: ['klungkung-2024'] }),
]);
/** Until 2026 what was packed, kept seven days and was no home industry's needed a licence of BPOM: nothing was left over. */
export const forBpom = rule(
  'legal.bpom-md',
  { ...pp86('34(1)'), when: any(all(food, packed, not(shortLived), not(forSppirt)), otherGoods) },
  {
    ...pp1('34'),
    when: any(
      all(food, packed, not(forSppirt), any(all(not(plainProcess), olderRulesKept), unsettled(restToBpom))),
      otherGoods,
    ),
  },
);

/** Who may be freed, and which licence takes what the three ways do not: in annexes and decisions that were not read. */
export const otherWay = question('legal.food.other-way', [cite('pp-28-2025', { article: '164(2)' })]);
const beyond = all(not(forSppirt), not(forSlhs), not(forBpom), unsettled(otherWay));
export const noOther = rule('legal.food.beyond', { ...pp86('34(1)'), when: beyond }, { ...pp1('34'), when: beyond });
const anyWay = all(food, any(forSppirt, forSlhs, forBpom, noOther));
export const way = rule(
  'legal.food.way',
  { ...pp86('34(1), 35, 37'), when: anyWay },
  { ...pp1('34, 37'), when: anyWay },
);

/** The article is about food in retail packs; of what is sold loose it says nothing. */
export const loose = question('legal.food.loose', [
  cite('pp-86-2019', { article: '34(1)' }),
  cite('pp-1-2026', { article: '34' }),
]);
const ready = fact('product.readyToEat');
export const licence = rule(
  'legal.food.licence',
  {
    ...pp86('34(1), 35(1), 36a, 37(1)'),
    when: all(food, any(ready, all(packed, not(shortLived)), all(not(packed), unsettled(loose)))),
  },
  { ...pp1('34, 37'), when: all(food, any(ready, packed, unsettled(loose))) },
);

const permit = (
  id: string,
  decides: Rule,
  told: Partial<Ways>,
  more: Partial<Pick<GroupCheck, 'seeks' | 'sorts'>> = {},
): GroupCheck => programme({ id, subject: 'products', sorts: 'route', rule: decides, ...told, ...more });

const checkedBy = { ...bpom2024, cite: cite('perbpom-4-2024', { article: '20(2)', via: ['bpom-istana-umkm'] }) };
/** Who of the two takes a food stands in an annex that was not read. */
const eitherOffice = ways(checkedBy, { where: ['dinkes-bpom'] });
const nib = ways(licensing('220'), { documents: ['nib'] });

export const sppirt = /* @__PURE__ */ permit(
  'permit.sppirt',
  forSppirt,
  {
    ...ways(checkedBy, { decidedBy: ['mayor-oss'], where: ['oss', 'health-office'] }),
    ...ways(
      {
        ...bpom2024,
        grade: 'C',
        cite: cite('perbpom-4-2024', { article: '20(1), 27(1)', via: ['perbpom-22-2018', 'pkp-iknbisnis-2025'] }),
      },
      { documents: ['nib', 'label', 'pkp'] },
    ),
    fee: sppirtFee.versions,
  },
  { seeks: true },
);
export const slhs = /* @__PURE__ */ permit('permit.slhs', forSlhs, {
  ...nib,
  ...ways(pp86('37(1)'), { decidedBy: ['mayor'] }),
  ...ways(guided, { where: ['health-office'] }),
});
export const bpomMd = /* @__PURE__ */ permit('permit.bpom', forBpom, {
  ...nib,
  ...ways(licensing('138(3), 164(1)'), { decidedBy: ['bpom'], where: ['bpom'] }),
});
/** Whether any of the three is a way: never a no for food, since no text says that food without one needs none. */
export const anyPermit = /* @__PURE__ */ permit('permit.food', way, {
  ...eitherOffice,
  ...ways(licensing('138(3), 164(1)'), { decidedBy: ['mayor-bpom'] }),
});
/** Nobody decides whether the law binds. */
export const foodDuty = /* @__PURE__ */ permit(
  'duty.food',
  licence,
  {
    ...eitherOffice,
    decidedBy: [
      { ...pp86('34(1)'), value: [] },
      { ...pp1('34'), value: [] },
    ],
  },
  { sorts: 'duty' },
);
