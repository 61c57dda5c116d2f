import type { papers as id } from '../id/papers.ts';
import type { Like } from '../joined.ts';

/** Papers to bring. */
export const papers = {
  documents: {
    ktp: 'KTP (identity card)',
    kk: 'KK (family card)',
    'buku-kia': 'buku KIA (mother-and-child health book), for a pregnant woman or a small child',
    'school-record': 'proof of being enrolled at school, for a pupil',
    'disability-proof': 'certificate of disability, if there is one',
    'member-list': 'list of the names of members, without why they joined',
    minutes: 'minutes of the deliberation',
    books: 'cash book',
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
    'hardship-letter': 'letter of hardship, if asked for',
  },
} satisfies Like<typeof id>;
