import type { Words } from '../words.ts';

export const programmes: Words['programmes'] = {
  uppka: {
    name: 'UPPKA',
    full: 'Usaha Peningkatan Pendapatan Keluarga Akseptor (income for acceptor families)',
    about: 'A group in which families run a business together, within the family-planning programme.',
    gives: 'Company in business, and guidance. BKKBN gives no money as capital.',
    ifChosen: 'It is the group that admits members. This answer is no letter of admission.',
  },
  pkh: {
    name: 'PKH',
    full: 'Program Keluarga Harapan',
    about: 'Cash for families with a pregnant woman, children, elders or a person with a severe disability.',
    gives: 'Money several times a year, if your family is chosen.',
    ifChosen: 'This sum is only if your family is chosen. It is no promise.',
  },
  sembako: {
    name: 'Sembako',
    full: 'Kartu Sembako (staple-food card)',
    about: 'For a whole family. No children, elders or pregnant woman needed.',
    gives: 'Aid to buy staple food, if your family is chosen.',
    ifChosen: 'This sum is only if your family is chosen. It is no promise.',
  },
};
