import type { acceptorParams as words } from '../id/acceptor-params.ts';

export const acceptorParams: Record<keyof typeof words, string> = {
  'kb.status.dropout.months': 'how long after stopping one is said to have dropped out',
  'kb.status.resume.months': 'how long a pause is before one is said to resume',
  'kb.kbpp.window.days': 'days after a birth for family planning after childbirth',
  'kb.mal.months': 'age of the baby at which MAL ends',
  'kb.mal.lochia.days': 'days after a birth before bleeding is called menstruation',
  'marriage.min-age.man': 'lowest age of a man to marry without dispensation',
  'marriage.min-age.woman': 'lowest age of a woman to marry without dispensation',
  'marriage.ideal.man': 'age of a man to marry as BKKBN recommends',
  'marriage.ideal.woman': 'age of a woman to marry as BKKBN recommends',
  'risk.4t.young': 'age of a mother below which she is called too young',
  'risk.4t.old': 'age of a mother above which she is called too old',
  'kb.purpose.delay.below': 'age of the wife below which the service is meant to delay',
  'kb.purpose.space.max': 'highest age of the wife for the purpose of spacing',
  'kb.youth.wife-age.max': 'highest age of the wife in the programme for young couples',
  'wus.age.min': 'lowest age of a woman of reproductive age',
  'wus.age.max': 'highest age of a woman of reproductive age',
};
