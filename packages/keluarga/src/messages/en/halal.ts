import type { halal as id } from '../id/halal.ts';
import type { Like } from '../joined.ts';
import { said } from '../rule-words.ts';

/** The duty of halal and the declaration. */
export const halal = {
  rules: {
    'legal.halal.exempt': said(
      'forbidden material',
      '{who} is made of forbidden material. No halal certificate is asked, but it must be labelled as not halal.',
      '{who} is not made of forbidden material.',
      'Forbidden material is not known.',
    ),
    'legal.halal.duty.umk': said(
      'food and drink',
      '{who} is among the food and drink that must be certified halal.',
      '{who} is not food or drink, or its time has not come.',
      'The kind of product or the size of the business is not known.',
    ),
    'legal.halal.duty.herbal': said(
      'jamu and herbal drinks',
      'Jamu and herbal drinks must be certified halal.',
      '{who} is no jamu or herbal drink.',
      'The kind is not known.',
    ),
    'legal.halal.duty.cosmetic': said(
      'cosmetics',
      'Cosmetics must be certified halal.',
      '{who} is no cosmetic.',
      'It is not clear whether {who} counts as a cosmetic. Ask BPJPH.',
    ),
    'legal.halal.duty.goods': said(
      'goods with something of an animal',
      '{who} is among the goods with something of an animal that must be certified halal.',
      'Goods such as {who} must be halal only with something of an animal in them.',
      'Goods with something of an animal may have to be halal. We have not read the list. Ask BPJPH.',
    ),
    'legal.halal.duty': said(
      'duty of halal certification',
      '{who} must be certified halal.',
      'The article we read asks no halal certificate of {who}.',
      'It is not clear whether {who} must be certified halal.',
    ),
    'legal.halal.sd.criteria': said(
      'materials and process',
      'Materials, process, place, tools and NIB fit the declaration.',
      'Materials, process, place, tools or NIB do not yet fit the declaration.',
      'Not all is known, or it is not clear whether the product is on the list.',
    ),
    'legal.halal.sd.turnover.within': said(
      'sales for the declaration',
      'Sales of a year are within the limit of the declaration, {legal.halal.sd.turnover}.',
      'Sales of a year are above the limit of the declaration, {legal.halal.sd.turnover}.',
      'Sales of a year are not known.',
    ),
    'legal.halal.sd.facilities.within': said(
      'kitchens and outlets',
      'There are at most {legal.halal.sd.facilities} kitchen and {legal.halal.sd.facilities} outlet.',
      'There are more than {legal.halal.sd.facilities} kitchen or outlet.',
      'The number of kitchens and outlets is not known.',
    ),
    'legal.halal.sd': said(
      'halal by declaration',
      '{who} fits the criteria we have read. A companion still checks.',
      '{who} does not yet fit the declaration. Ask about the regular way.',
      'Not all criteria of the declaration are known.',
    ),
  },
  checks: {
    'duty.halal': 'Duty of halal certification',
    'permit.halal': 'Halal by declaration',
  },
  params: {
    'legal.halal.sd.turnover': 'yearly sales limit of the halal declaration',
    'legal.halal.sd.facilities': 'kitchens, and outlets, for the halal declaration',
  },
  openQuestions: {
    'legal.halal.duty.goods.list': 'Which goods with something of an animal must be certified halal?',
    'legal.halal.duty.rest': 'Must this service or product be certified halal?',
    'legal.halal.sd.others': 'May goods other than food and drink be declared halal by their maker?',
    'legal.halal.sd.type': 'Is the product on the list for the halal declaration, and free of hazards?',
    'legal.herbal-soap.soap': 'Does a soap count as a cosmetic?',
  },
  wanted: {
    'legal.halal.duty.goods.list': {
      write: 'The list of goods with something of an animal that must be halal, or where it stands.',
    },
    'legal.halal.duty.rest': { write: 'Which services and other products must be certified halal, and since when.' },
    'legal.halal.sd.others': { yes: 'Goods other than food and drink may be declared halal by their maker.' },
    'legal.halal.sd.type': {
      write: 'The list of products for the halal declaration, and what counts as a hazard, or where to read them.',
    },
    'legal.herbal-soap.soap': { yes: 'A soap counts as a cosmetic.' },
  },
} satisfies Like<typeof id>;
