import type { Finding } from '../assessment/finding.ts';
import { fill, listed, named, own } from './format.ts';
import type { Words } from './words.ts';

/** The answer, with who decides or whom to ask. */
export const sayVerdict = (finding: Finding, words: Words): string => {
  const { verdict, never, decidedBy, awaits } = finding;
  const { verdicts, facts } = words;
  if (never) return verdicts.never;
  if (verdict === 'likely' && finding.unseen.includes('decidedBy')) return words.phrases.likelyUnread;
  if (verdict === 'likely') return fill(verdicts.likely, { who: whoDecides(finding, words) });
  if (verdict !== 'ask') return verdicts[verdict];
  if (!awaits.length) return verdicts.unclear;
  const known = facts as Readonly<Record<string, { readonly askAt?: string }>>;
  const doors = new Set(awaits.map((id) => own(known, id)?.askAt ?? named(words.decidedBy, decidedBy[0] ?? id)));
  return fill(verdicts.ask, { who: listed([...doors], words) });
};

const whoDecides = ({ decidedBy, where }: Finding, words: Words): string =>
  decidedBy.length
    ? listed(
        decidedBy.map((id) => named(words.decidedBy, id)),
        words,
      )
    : named(words.where, where[0] ?? '');
