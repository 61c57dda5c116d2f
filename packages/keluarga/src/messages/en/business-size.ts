import type { businessSize as id } from '../id/business-size.ts';
import type { Like } from '../joined.ts';
import { said } from '../rule-words.ts';

/** Size of a business. */
export const businessSize = {
  rules: {
    'legal.umk.micro': said(
      'micro business when registering',
      'The capital is that of a micro business, up to {legal.umk.micro.capital} without land and buildings.',
      'The capital is above that of a micro business, {legal.umk.micro.capital}.',
      'The capital is not known.',
    ),
    'legal.umk.micro.by-sales': said(
      'micro business by sales',
      'Sales of a year are those of a micro business, up to {legal.umk.micro.sales}.',
      'Sales of a year are above those of a micro business, {legal.umk.micro.sales}.',
      'Sales of a year are not known.',
    ),
    'legal.umk.small.within': said(
      'small business when registering',
      'The capital is no more than the limit of a small business, {legal.umk.small} without land and buildings.',
      'The capital is above that of a small business, {legal.umk.small}.',
      'The capital is not known.',
    ),
    'legal.umk.small.by-sales': said(
      'small business by sales',
      'Sales of a year are no more than the limit of a small business, {legal.umk.small.sales}.',
      'Sales of a year are above those of a small business, {legal.umk.small.sales}.',
      'Sales of a year are not known.',
    ),
  },
  classes: {
    'size.registering': {
      name: 'Size of the business when registering, by capital',
      classes: { micro: 'micro business', small: 'small business', larger: 'larger than a small business' },
    },
    'size.running': {
      name: 'Size of the business once it runs, by sales',
      classes: { micro: 'micro business', small: 'small business', larger: 'larger than a small business' },
    },
  },
  params: {
    'legal.umk.micro.capital': 'capital limit of a micro business',
    'legal.umk.micro.sales': 'yearly sales limit of a micro business',
    'legal.umk.small': 'capital limit of a small business',
    'legal.umk.small.sales': 'yearly sales limit of a small business',
  },
} satisfies Like<typeof id>;
