import type { Reason } from '../engine/explain.ts';
import { truthName } from '../engine/truth-name.ts';
import type { Snapshot } from '../law/book.ts';
import type { Line } from './finding.ts';

/** The entry at a place of a list, by its id; null for anyone not listed. */
export type NameOf = (list: string, entry: number) => string | null;

/** A reason with the law of the day beside each rule. */
export const lineOf = (reason: Reason, snapshot: Snapshot, nameOf: NameOf, list = ''): Line => {
  const { op, truth, rule, fact, list: ranged, entry, reads, needed, eitherWay, because } = reason;
  const found = rule === undefined ? undefined : snapshot.rules.get(rule);
  const version = found?.state === 'in-force' ? found.version : undefined;
  return {
    id: rule ?? fact ?? op,
    kind: op,
    truth: truthName(truth),
    eitherWay,
    of: entry === undefined ? undefined : nameOf(list, entry),
    list: ranged,
    reads,
    needed,
    cite: version?.cite,
    grade: version?.grade,
    lastSeen: version?.lastSeen,
    checked: version?.checked,
    dispute: version?.dispute,
    where: version?.where,
    because: because.map((kid) => lineOf(kid, snapshot, nameOf, ranged)),
  };
};
