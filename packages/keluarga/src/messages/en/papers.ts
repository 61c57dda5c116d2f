import type { papers as id } from '../id/papers.ts';
import type { Like } from '../joined.ts';

/** Papers to bring. */
export const papers = {
  documents: {
    ktp: 'KTP (identity card)',
    kk: 'KK (family card)',
    'member-list': 'list of the names of members, without why they joined',
    minutes: 'minutes of the deliberation',
    'group-letter': 'group letter',
    nib: 'NIB',
    label: 'draft of the label',
    pkp: 'certificate of food-safety training',
    materials: 'list of materials and how it is made',
    'nib-or-sku': 'NIB or business letter',
    npwp: 'tax number',
    'offtaker-contract': 'contract with the partner',
    plan: 'business plan',
    'cooperative-papers': 'deed and accounts of the cooperative',
  },
} satisfies Like<typeof id>;
