import type { Count } from '../../law/count.ts';
import { cite } from '../../law/instruments.ts';
import { advised, procedure, seenAs, told } from '../../law/procedure.ts';
import { bpom2024 } from './eras.ts';
import { commitmentMonths, extensionMonths, renewalMonths, sppirtFee, sppirtYears } from './papers.ts';

const read2024 = (article: string) => ({ ...bpom2024, grade: 'A', cite: cite('perbpom-4-2024', { article }) }) as const;
/** What has to follow stands in the guideline before; of today's the article that names it was not read. */
const before2024 = {
  firstSeen: '2018-12-31',
  /** The eve of the first day on which the next guideline may have begun. */
  lastSeen: '2023-12-31',
  checked: '2026-11-24',
  grade: 'C',
  cite: cite('perbpom-22-2018', { article: '2' }),
} as const;

const oss = {
  from: '2025-06-05',
  lastSeen: '2025-06-05',
  checked: '2026-11-24',
  grade: 'A',
  cite: cite('pp-28-2025', { article: '206(3), 207(2)' }),
} as const;
/** It is withdrawn with the NIB. */
const withNib = read2024('27(1)');

export const commitments: Count<'sppirt-commitments'> = {
  id: 'sppirt-commitments',
  kind: 'deadline',
  length: commitmentMonths,
  from: 'issued',
};
const extension: Count<'sppirt-extension'> = {
  id: 'sppirt-extension',
  kind: 'deadline',
  length: extensionMonths,
  from: 'checked',
};
export const validity: Count<'sppirt-ends'> = {
  id: 'sppirt-ends',
  kind: 'lasts',
  length: sppirtYears,
  from: 'issued',
  gives: 'ended',
};
const renewal: Count<'sppirt-renewable'> = {
  id: 'sppirt-renewable',
  kind: 'opens',
  length: renewalMonths,
  from: 'ended',
};
/** Its end is counted before what is counted back from it. */
export const sppirtCounts = [commitments, extension, validity, renewal] as const;

/** SPP-IRT as the law orders it: it is issued first, then training, inspection and label follow within a time. */
export const sppirtSteps = /* @__PURE__ */ procedure('legal.sppirt', [
  { id: 'nib', versions: seenAs(withNib), where: [told('oss', oss)] },
  {
    id: 'issue',
    versions: seenAs(bpom2024),
    after: [told('nib', withNib)],
    papers: [told('nib', withNib)],
    where: [told('oss', bpom2024)],
    fee: sppirtFee,
    counts: [validity],
  },
  {
    id: 'commitments',
    versions: seenAs(read2024('20(1)')),
    after: [told('issue', read2024('20(1)'))],
    papers: [told('pkp', before2024), told('label', before2024)],
    where: [told('health-office', read2024('20(2)'))],
    counts: [commitments],
  },
  {
    id: 'check',
    versions: seenAs(read2024('20(2)')),
    after: [told('commitments', read2024('20(2)'))],
    where: [told('health-office', read2024('20(2)'))],
    counts: [extension],
  },
  { id: 'renew', after: [advised('issue')], counts: [renewal] },
]);
