import type { Words } from '../words.ts';

export const openQuestions: Words['openQuestions'] = {
  'uppka.vulnerable-family.test':
    'It is not clear which families are called vulnerable. BKKBN names them as a target, but we found no measure.',
  'uppka.member.others':
    'It is not clear who else may join UPPKA, and who may not. We have not read the articles of the regulation, and officials of several regions say different things.',
  'kb.peserta.traditional':
    'It is not clear whether users of traditional methods count as taking part in family planning. The dictionary of BKKBN and its monthly tables differ.',
  'pus.boundary.50':
    'It is not clear whether an age just above the limit still counts if the wife still menstruates. Two writings of BKKBN differ.',
  'desil.use.2026-jan':
    'It is not clear whether Sembako still serves one desil more. The announcements of the Ministry of Social Affairs of January and February 2026 differ.',
  'desil.use.dtks-era.pkh':
    'It is not clear which families PKH served then. An older register was still used, and we did not find its rule.',
  'desil.use.dtks-era.sembako':
    'It is not clear which families Sembako served then. An older register was still used, and we did not find its rule.',
  'bansos.excl.wage.at-minimum':
    'It is not clear whether pay exactly at the minimum wage holds aid back. Lists in the press differ.',
  'pkh.component.pregnancy.later':
    'It is not clear whether a pregnancy after number {pkh.cap.pregnancyNo} counts. Old news pages name a limit; the regulation, as quoted, does not.',
  'pkh.component.breastfeeding.counts':
    'It is not clear whether breastfeeding mothers count. The regulation, as quoted, names them; lists in the news do not.',
  'pkh.component.out-of-school.counts':
    'It is not clear whether a child of school age who has not finished school counts while out of school. The regulation, as quoted, names who has not finished; news pages ask for enrolment.',
  'pkh.component.elderly.narrowed':
    'It is not clear from which age one was an elder then. The regulation says {pkh.elderlyAge.regulation} years; other lists say {pkh.elderlyAge.rival} years.',
  'pkh.component.gross-rights-victim.before':
    'It is not clear whether victims of gross human-rights violations counted then. We did not find the first day.',
  'bansos.excl.wage.elsewhere':
    'Your KK is not registered in this city. We have not read the minimum wage of other places, so it is not clear whether the pay is above it.',
  'pkh.component.early-child.at-six':
    'It is not clear up to exactly which age one is a small child. Two press reports differ.',
  'pkh.cap.children.together':
    'It is not clear whether small children and pupils are counted together towards the limit of children.',
  'pkh.cap.elderly.one':
    'It is not clear whether only one elder in a family is paid for. Older reports and newer lists differ.',
  'pkh.cap.disability.one':
    'It is not clear whether only one person with a severe disability in a family is paid for. Older reports and newer lists differ.',
  'kb.class.modern.mal-conflict':
    'It is not clear whether MAL is called modern or traditional. The SDG metadata and tables of BKKBN call it modern, tables of a health survey traditional. The list in a government regulation is no longer in force.',
  'risk.4t.close':
    'It is not clear whether {risk.4t.close.deputy} up to less than {risk.4t.close.district} between two births is called too close. Two officials of family planning name different intervals.',
  'risk.4t.many':
    'It is not clear whether more than {risk.4t.many.counselling} up to {risk.4t.many.deputy} is called too many. What is said about it differs.',
  'kb.status.short-pause': 'It is not clear how a service after a short pause is recorded. We found no rule for it.',
  'kb.status.new.strict':
    'It is not clear who is recorded as new. The terms of BKKBN also count those who use again after a birth; another text counts only the first time.',
};

export const disputes: Words['disputes'] = {
  'pkh.elderlyAge.rival': 'Several lists still write that one is an elder from {pkh.elderlyAge.rival} years.',
  'pkh.component.elderly.contested': 'It is not clear from which age one is an elder: the sources differ.',
  'uppka.member.by-deliberation':
    'It is not clear whether the group near you may decide by deliberation. This was seen in one province only.',
};
