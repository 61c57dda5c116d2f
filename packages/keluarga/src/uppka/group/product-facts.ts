import { choice, type Facts, integer, yesNo } from '../../engine/facts.ts';

const of = { of: 'products' } as const;

/** Of a product; all but `kind`, `animal` and `forbidden` are asked of food and drink only. */
export const productFacts = {
  'product.kind': choice(['food', 'herbal', 'cosmetic', 'soap', 'craft', 'service', 'other'], of),
  /** Days it keeps at room temperature. */
  'product.shelfDays': integer(0, 3_650, 'day', of),
  'product.packed': yesNo({ ...of, effort: 1 }),
  'product.dry': yesNo(of),
  'product.homeKitchen': yesNo(of),
  'product.simpleEquipment': yesNo(of),
  /** Served to the buyer as it is sold, as in a stall or by a caterer. */
  'product.readyToEat': yesNo(of),
  /** Which food is of high risk was not read, so it is not asked. */
  'product.frozen': yesNo(of),
  /** Must be kept in a refrigerator. */
  'product.chilled': yesNo(of),
  /** Days it keeps chilled or frozen, of what must be kept so. */
  'product.coldDays': integer(0, 3_650, 'day', of),
  /** Pasteurised or commercially sterile. */
  'product.heatTreated': yesNo(of),
  /** The label says that it heals or helps the body. */
  'product.claims': yesNo({ ...of, effort: 1 }),
  /** For babies, patients and the like. */
  'product.specialNutrition': yesNo(of),
  'product.alcohol': yesNo(of),
  /** It is itself an additive or a processing aid. */
  'product.additive': yesNo(of),
  /** A food for which the national standard is compulsory. */
  'product.mandatorySni': yesNo(of),
  /** Must be kept in a special way while it is made or carried. */
  'product.specialHandling': yesNo(of),
  /** Made of, or with, something of an animal: leather, bone, horn, feathers, fat. */
  'product.animal': yesNo(of),
  /** Made of what is forbidden, such as pork or what makes drunk. */
  'product.forbidden': yesNo(of),
  /** A material that is neither free of risk nor certified nor listed. */
  'product.riskyMaterial': yesNo(of),
  'product.simpleProcess': yesNo(of),
  /** Place and tools apart from what is not halal. */
  'product.separateTools': yesNo({ ...of, effort: 1 }),
} as const satisfies Facts;
