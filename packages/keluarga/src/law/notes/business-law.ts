import type { Fates } from './fate.ts';

/** Tax, food licences, halal and business numbers, as their texts were read after the other notes. */
export const businessLawNotes: Fates = {
  coded: `
    tax.final.rate tax.final.free-500m tax.final.length legal.halal.sanction legal.nib.place legal.herbal-soap
    legal.sppirt.now legal.nib.umk legal.nib.who legal.nib.extra`,
  as: {
    'legal.food.exempt': 'legal.food.other-way',
  },
  leftOut: {
    descriptive: `
      tax.final.who.2026 tax.final.spouses tax.final.not-for legal.food.contaminated legal.food.fine-micro
      legal.food.inspection-home legal.food.sanction legal.inspect
      uppka.entrepreneur`,
    superseded: 'legal.umk.before-2021',
  },
};
