import type { foodPermits as id } from '../id/food-permits.ts';
import type { Like } from '../joined.ts';
import { said } from '../rule-words.ts';

/** Permits for food. */
export const foodPermits = {
  rules: {
    'legal.sppirt.shelf.longer': said(
      'shelf life',
      '{who} keeps for more than {legal.sppirt.shelf} days at room temperature, is dry and packed.',
      'SPP-IRT is for dry, packed food that keeps for more than {legal.sppirt.shelf} days at room temperature.',
      'It is not known how long {who} keeps, and whether it is dry and packed.',
    ),
    'legal.sppirt.place': said(
      'kitchen at home',
      '{who} is made at home.',
      'SPP-IRT is for food made at home.',
      'It is not known where {who} is made.',
    ),
    'legal.sppirt.equipment': said(
      'simple equipment',
      'The equipment is manual to semi-automatic.',
      'SPP-IRT is for manual to semi-automatic equipment.',
      'The equipment is not known.',
    ),
    'legal.sppirt.excluded': said(
      'excluded food',
      '{who} is not excluded, as far as we have read.',
      '{who} is excluded from SPP-IRT.',
      'It is not known whether {who} is excluded.',
    ),
    'legal.sppirt.excluded-process': said(
      'frozen or specially heated',
      '{who} is neither frozen nor pasteurised.',
      'Frozen, pasteurised or sterile food goes to BPOM, not to SPP-IRT.',
      'It is not known how {who} is processed.',
    ),
    'legal.sppirt.fits': said(
      'fit for SPP-IRT',
      '{who} is fit for SPP-IRT.',
      'SPP-IRT is not the way for {who}.',
      'The list of food for SPP-IRT was not read. Ask the health office about {who}.',
    ),
    'legal.food.kind': said(
      'food or drink',
      '{who} is food or drink.',
      '{who} is not food or drink.',
      'It is not clear whether {who} counts as food or drink.',
    ),
    'legal.herbal-soap.way': said(
      'jamu, cosmetics, soap and others',
      '{who} takes a licence of BPOM or the health ministry, as an office says.',
      '{who} is no jamu, cosmetic or soap.',
      'Jamu, cosmetics and soap have licences of their own, which we have not read. Ask BPOM.',
    ),
    'legal.sppirt.now': said(
      'older rules that go on',
      'Older rules and licences go on as long as they do not contradict the new ones. This is our reading.',
      'The older rules go on no more.',
      'The older rules are not known.',
    ),
    'legal.slhs.ready': said(
      'ready-to-eat food',
      '{who} is served straight to the buyer. The place where it is made needs a hygiene certificate (SLHS).',
      '{who} is not ready-to-eat food.',
      'How it is served is not known.',
    ),
    'legal.slhs.short': said(
      'food that soon goes off',
      '{who} keeps for fewer than {legal.slhs.days} days. A decree on halal names SLHS for it.',
      'SLHS is not the way for {who}.',
      'It is not clear which paper food takes that soon goes off. Ask the health office.',
    ),
    'legal.slhs': said(
      'fit for SLHS',
      '{who} takes a hygiene certificate (SLHS).',
      'SLHS is not the way for {who}.',
      'It is not known whether {who} is ready to eat or soon goes off.',
    ),
    'legal.food.short-lived': said(
      'food that soon goes off',
      '{who} keeps for fewer than {legal.food.short} days, so at that time it was free of a BPOM licence and of SPP-IRT.',
      '{who} keeps for longer than {legal.food.short} days, so it is not free of a licence.',
      'It is not known how long {who} keeps. Of just {legal.food.short} days the text says nothing.',
    ),
    'legal.bpom-md': said(
      'BPOM licence',
      '{who} needs a BPOM licence.',
      'A BPOM licence is not the way for {who}, as far as we have read.',
      'It is not clear whether {who} needs a BPOM licence. Ask BPOM.',
    ),
    'legal.food.beyond': said(
      'another way',
      'There is another way for {who}, as an office says.',
      'No other way is looked for.',
      'If neither SPP-IRT, SLHS nor BPOM is the way, we have found none. That is not to say that it is free of a licence. Ask the health office or BPOM.',
    ),
    'legal.food.way': said(
      'way to a food licence',
      'There is a way to a licence for {who}.',
      '{who} is not food or drink.',
      'It is not clear which way is for {who}.',
    ),
    'legal.food.licence': said(
      'duty of a licence',
      '{who} must have a licence before it is sold.',
      'The article we read asks no food licence of {who}.',
      'It is not known how {who} is sold. The article is about food in retail packs and ready-to-eat food.',
    ),
  },
  checks: {
    'duty.food': 'Duty of a food licence',
    'permit.food': 'Way to a food licence',
    'permit.sppirt': 'SPP-IRT (home food licence)',
    'permit.slhs': 'SLHS (hygiene certificate)',
    'permit.bpom': 'BPOM licence',
  },
  params: {
    'legal.sppirt.shelf': 'days of shelf life to be passed for SPP-IRT',
    'legal.slhs.days': 'days of shelf life; below this SLHS',
    'legal.food.short': 'days of shelf life; below this food was once free of a BPOM licence',
  },
  openQuestions: {
    'legal.bpom-md.rest': 'Does other food that may have no SPP-IRT need a BPOM licence?',
    'legal.food.other-way':
      'Which licence does food take that fits neither SPP-IRT, SLHS nor BPOM, and who may be freed?',
    'legal.food.loose': 'Does food that is sold loose, and is not ready to eat, need a licence?',
    'legal.slhs.short.now': 'Which licence does food take now that soon goes off?',
    'legal.herbal-soap': 'Does a herbal drink count as food, or as natural medicine?',
    'legal.herbal-soap.licence': 'Which licence does jamu, a cosmetic, a soap or another product take?',
    'legal.slhs.of-that-day': 'Which paper is for food that keeps for just {legal.slhs.days} days?',
    'legal.sppirt.type': 'Which food is on the list for SPP-IRT?',
  },
  wanted: {
    'legal.bpom-md.rest': { yes: 'Other food that may have no SPP-IRT needs a BPOM licence.' },
    'legal.food.other-way': { write: 'The licence for food that fits none of the three ways, and who is freed.' },
    'legal.food.loose': { yes: 'Food that is sold loose, and is not ready to eat, must have a licence.' },
    'legal.slhs.short.now': { yes: 'Food that soon goes off takes SLHS now.' },
    'legal.herbal-soap': { yes: 'A herbal drink counts as food.' },
    'legal.herbal-soap.licence': {
      write: 'The licence for jamu, cosmetics, soap or another product, and who is freed.',
    },
    'legal.slhs.of-that-day': { yes: 'Food that keeps for just as many days as the limit still goes with SLHS.' },
    'legal.sppirt.type': { write: 'The list of food that may have an SPP-IRT, or where it stands.' },
  },
} satisfies Like<typeof id>;
