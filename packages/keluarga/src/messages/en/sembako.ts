import type { sembako as id } from '../id/sembako.ts';
import type { Like } from '../joined.ts';

/** Kartu Sembako. */
export const sembako = {
  programmes: {
    sembako: {
      name: 'Sembako',
      full: 'Kartu Sembako (staple-food card)',
      about: 'For a whole family. No children, elders or pregnant woman needed.',
      gives: 'Aid to buy staple food, if your family is chosen.',
      ifChosen: 'This sum is only if your family is chosen. It is no promise.',
    },
  },
  rules: {
    'sembako.eligible': {
      label: 'who can get Sembako',
      yes: 'The conditions of Sembako we have read are met.',
      no: 'Not all conditions of Sembako we have read are met yet.',
      unknown: 'Not all conditions of Sembako are known yet.',
    },
  },
  params: {
    'sembako.monthly': 'Sembako for a month',
  },
} satisfies Like<typeof id>;
