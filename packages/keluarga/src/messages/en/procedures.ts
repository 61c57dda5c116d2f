import type { ProcedureWords } from '../procedure-words.ts';
import { groupWork } from './group-work.ts';

const { steps } = groupWork;

/** How things are done, step by step. */
export const procedures: ProcedureWords = {
  procedures: {
    'uppka.join': {
      name: 'Joining a UPPKA group',
      steps: {
        ask: {
          title: 'Ask for the nearest group',
          text: 'PLKB is the field officer for family planning. The kader, a volunteer in your RT (neighbourhood), usually knows who it is.',
        },
        visit: {
          title: 'Go to a meeting',
          text: 'See the business, and who the members are. You need to decide nothing yet.',
        },
        questions: {
          title: 'Ask your questions',
          text: 'Ask about the business, the money and how to leave. A good group does not mind being asked.',
        },
        offer: {
          title: 'Tell the chair that you want to join',
          text: 'Tell what you can do. Having no business of your own is fine.',
        },
        decision: {
          title: 'Wait for the group to decide',
          text: 'Not taken yet? Ask why. You may try another group.',
        },
        papers: {
          title: 'Have your name put on the list of members',
          text: 'Photocopies are enough. Why you join need not be written.',
        },
      },
    },
    'uppka.form': {
      name: 'Forming a group, in eight steps',
      steps: {
        gather: {
          title: 'Form the group',
          text: 'Gather neighbours who want to. Talk it over, choose a chair, and write it down.',
        },
        market: {
          title: 'Know the market',
          text: 'Ask the stalls, schools and offices around you. What do they look for?',
        },
        choose: {
          title: 'Choose the business',
          text: 'Start with what is easy to get, and with what you can make already.',
        },
        capital: { title: 'Gather capital', text: 'Start with small fees. Loans come later.' },
        make: { title: 'Make it', text: 'Write down recipe, weight and cost each time.' },
        sell: { title: 'Sell', text: 'Start nearby.' },
        record: {
          title: 'Write it down',
          text: 'A book of members, a cash book and a book of activities. Plain notebooks are enough.',
        },
        partner: {
          title: 'Find partners',
          text: 'The association that partners the groups (AKU), the cooperative office, shops and hotels.',
        },
      },
    },
    'uppka.ready': {
      name: 'Getting the papers and licences of a group',
      steps: {
        members: { title: steps.members },
        books: { title: steps.books },
        letter: { title: steps.letter },
        nib: { title: steps.nib },
        pkp: { title: steps.pkp },
        sppirt: { title: steps.sppirt },
        slhs: { title: steps.slhs },
        bpom: { title: steps.bpom },
        halal: { title: steps.halal },
      },
    },
    'legal.sppirt': {
      name: 'SPP-IRT (home food licence)',
      steps: {
        nib: { title: 'Have a NIB', text: 'SPP-IRT hangs on the NIB. If the NIB is withdrawn, so is the SPP-IRT.' },
        issue: {
          title: 'The SPP-IRT is issued',
          text: 'Apply through OSS, the website of the government for business licences.',
        },
        commitments: {
          title: 'Do what must follow',
          text: 'Take the training, have the place inspected, and put the label right.',
        },
        check: {
          title: 'It is checked',
          text: 'Not met yet? There is more time, counted from the day the result is issued.',
        },
        renew: { title: 'Renew it', text: 'See the last day on your SPP-IRT.' },
      },
    },
  },
  counts: {
    'sppirt-commitments': 'at the latest {time} after the SPP-IRT is issued',
    'sppirt-extension': '{time} more after the result of the check is issued',
    'sppirt-ends': 'holds {time} from its issue',
    'sppirt-renewable': 'may be begun {time} before its end',
  },
};
