import { all, any, not, unsettled } from '../../engine/expression.ts';
import { question, type Rule, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { programme } from '../../law/programme.ts';
import { ways } from '../../law/ways.ts';
import { groupFact as fact } from '../group/facts.ts';
import { food } from './kinds.ts';
import { smallSales } from './size.ts';

/** The text speaks of the end of its phases, and of the duty on the day after. */
const law = (article: string) =>
  ({
    from: '2024-10-17',
    lastSeen: '2026-10-18',
    checked: '2026-11-24',
    grade: 'A',
    cite: cite('pp-42-2024', { article }),
  }) as const;
/** The phase of everything that a small firm makes and that binds by now ended the day before. */
const bound = (article: string) => ({ ...law(article), from: '2026-10-18' }) as const;
const kind = fact('product.kind');

/** What is made of forbidden material needs no certificate; it must say that it is not halal. */
export const exempt = rule('legal.halal.exempt', { ...law('2(2), 2(3)'), when: fact('product.forbidden') });

/** Makers of food and drink above the limits of small firms were bound two years earlier. */
export const ofFood = rule(
  'legal.halal.duty.umk',
  { ...law('160(1), 160(2)'), until: '2024-10-17', lastSeen: '2024-10-17', when: false },
  {
    ...law('160(1), 160(2)'),
    from: '2024-10-18',
    until: '2026-10-17',
    lastSeen: '2026-10-17',
    when: all(food, not(fact('group.sales').atMost(smallSales))),
  },
  { ...bound('160(2)'), when: kind.oneOf('food') },
);
/** Natural medicine; a herbal drink that is no medicine is a drink, and bound by the same day. */
export const ofHerbal = rule('legal.halal.duty.herbal', { ...bound('160(2), 161(1)a'), when: kind.oneOf('herbal') });
/** Whether a soap is a cosmetic, or a household good, stands in texts that were not read. */
export const soap = question('legal.herbal-soap.soap', [cite('pp-42-2024', { article: '161(1)d, 161(1)f' })]);
export const ofCosmetic = rule('legal.halal.duty.cosmetic', {
  ...bound('161(1)d'),
  when: any(kind.oneOf('cosmetic'), all(kind.oneOf('soap'), unsettled(soap))),
});
/** Goods count only with something of an animal in them, and of these the kinds that a decree names. */
export const named = question('legal.halal.duty.goods.list', [cite('pp-42-2024', { article: '158(2)' })]);
export const ofGoods = rule('legal.halal.duty.goods', {
  ...bound('158(1), 161(1)e, 161(1)f'),
  when: all(kind.oneOf('craft', 'soap'), fact('product.animal'), unsettled(named)),
});
/** Services count where they touch food, drink, medicine or cosmetics; of other goods it depends on what they are. */
export const rest = question('legal.halal.duty.rest', [cite('pp-42-2024', { article: '157, 161(2)' })]);

const early = all(ofFood, not(exempt));
export const duty = rule(
  'legal.halal.duty',
  { ...law('2(1), 160, 161'), until: '2026-10-17', lastSeen: '2026-10-17', when: early },
  {
    ...bound('2(1), 160, 161'),
    when: all(
      any(ofFood, ofHerbal, ofCosmetic, ofGoods, all(kind.oneOf('service', 'other'), unsettled(rest))),
      not(exempt),
    ),
  },
);

/** By kind of product, what binds it and since when. */
export const halalPhases: Readonly<Record<string, Rule>> = {
  food: ofFood,
  herbal: ofHerbal,
  cosmetic: ofCosmetic,
};

export const halalDuty = /* @__PURE__ */ programme({
  id: 'duty.halal',
  subject: 'products',
  sorts: 'duty',
  rule: duty,
  ...ways(law('2(1), 98(5)'), { decidedBy: [], where: ['bpjph'] }),
});
