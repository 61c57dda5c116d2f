import { know } from '../../engine/answers.ts';
import { change } from '../../engine/change.ts';
import { listOf, refOf, type Slots } from '../../engine/state.ts';
import { type CivilDate, civilDate } from '../../law/civil-date.ts';
import { valueOn } from '../../law/dated.ts';
import { type Overlay, type OverlayEntry, overlayOn } from '../../law/overlay.ts';
import type { Route } from '../../uppka/group/check.ts';
import { type GroupDerived, groupState } from '../../uppka/group/derive.ts';
import type { Group } from '../../uppka/group/group.ts';
import { wellFormedGroup } from '../../uppka/group/well-formed.ts';
import { lineOf } from '../lines.ts';
import { about } from '../subjects.ts';
import { isRefused, judge, lastSeenOn, overlayIn, UNASSESSED } from '../verdict.ts';
import type { GroupFinding } from './finding.ts';
import { groupBook, groupChecks, groupDayOf, type PreparedCheck } from './register.ts';

export interface GroupOptions {
  readonly on: CivilDate;
  /** Ids of checks; all when left out. */
  readonly checks?: readonly string[];
  /** Only about these people and products, by id; about all when left out. */
  readonly of?: readonly string[];
  /** Answers of an office to open questions of the law. */
  readonly law?: Overlay;
}

interface GroupSituation {
  readonly derived: GroupDerived;
  readonly overlay: ReadonlyMap<string, OverlayEntry>;
}

export const groupCheckIds = (): string[] => groupChecks.map(({ id }) => id);

/**
 * One finding for each check and whom it is about, in order.
 * @throws RangeError for a text that is no day, an unknown check or question; TypeError for a record `readGroup` refuses, unless it contradicts itself.
 */
export const assessGroup = (group: Group, { on, checks, of, law }: GroupOptions): GroupFinding[] => {
  wellFormedGroup(group);
  const day = groupDayOf(civilDate(on));
  const known = day.checks.map(({ check }) => check.id);
  const unknown = checks?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new RangeError(`no check ${unknown}; there are: ${known.join(', ')}`);
  const derived = groupState(groupBook.layout, group, on);
  const overlay = law ? overlayOn(law, [...groupBook.questions.values()], on) : new Map<string, OverlayEntry>();
  for (const [id, { value }] of overlay) know(derived.state.at[0] as Slots, refOf(groupBook.layout, id), value);
  return day.checks
    .filter(({ check }) => !checks || checks.includes(check.id))
    .flatMap((prepared) =>
      subjectsOf(prepared, derived)
        .filter(({ about: { id } }) => id === undefined || !of || of.includes(id))
        .map((subject) => findingOf(on, prepared, subject, { derived, overlay })),
    );
};

interface SubjectOf {
  readonly about: GroupFinding['subject'];
  readonly list: number;
  readonly slots: Slots;
}

/** The group; or each listed entry. */
const subjectsOf = ({ check }: PreparedCheck, { state, units }: GroupDerived): SubjectOf[] => {
  if (check.about === 'group') return [{ about: { kind: 'group' }, list: 0, slots: state.at[0] as Slots }];
  const kind = check.about;
  const list = listOf(groupBook.layout, kind);
  return (state.lists[list]?.members ?? []).map((slots, i) => ({
    about: { kind, id: units[kind][i] as string },
    list,
    slots,
  }));
};

const findingOf = (
  on: CivilDate,
  prepared: PreparedCheck,
  subject: SubjectOf,
  { derived, overlay }: GroupSituation,
): GroupFinding => {
  const { check } = prepared;
  const head = {
    check: check.id,
    subject: subject.about,
    on,
    decidedBy: check.decidedBy,
    documents: check.documents,
    where: check.where,
    carriedForward: derived.carriedForward,
    traps: (check as Partial<Route>).traps ?? [],
    ...(check.sorts && { sorts: check.sorts }),
  };
  if (valueOn(check.rule.versions, on).state === 'none') return { ...head, ...UNASSESSED, verdict: 'not-read' };
  return about(derived.state, subject, () => {
    const found = judged(on, prepared, derived, overlay);
    const { kept } = check;
    if (!kept || !found.unsettled.includes(kept.id)) return { ...head, ...found };
    const { verdict, missing, change } = supposing(kept.id, derived, () =>
      judged(on, prepared, derived, overlay, true),
    );
    return { ...head, ...found, asLastRead: { verdict, missing, ...(change !== undefined && { change }) } };
  });
};

/** Runs with an open question of the law taken for yes. */
const supposing = <T>(question: string, { state }: GroupDerived, run: () => T): T => {
  const slots = state.at[0] as Slots;
  const before = [...slots];
  know(slots, refOf(groupBook.layout, question), true);
  const found = run();
  slots.splice(0, slots.length, ...before);
  return found;
};

const judged = (
  on: CivilDate,
  prepared: PreparedCheck,
  { state, units }: GroupDerived,
  overlay: ReadonlyMap<string, OverlayEntry>,
  asLastRead = false,
) => {
  const { layout, facts } = groupBook;
  const { snapshot } = groupDayOf(on);
  const nameOf = (list: string, entry: number) =>
    entry < 0 ? null : (units[list as keyof typeof units]?.[entry] ?? null);
  const { verdict, footing, reason, gaps } = judge(prepared, { snapshot }, state, facts, { asLastRead });
  const named = (ref: { readonly list: number }, entry: number) =>
    ref.list ? { of: nameOf(layout.lists[ref.list] as string, entry) } : {};
  const { sorts, seeks: always } = prepared.check;
  const seeks = isRefused(verdict) && (!sorts || always);
  const better = seeks ? change(facts, prepared.test, state) : undefined;
  const lastSeen = lastSeenOn(footing, snapshot);
  return {
    verdict,
    grade: footing.grade,
    checked: footing.checked ?? null,
    ...(lastSeen && { lastSeen }),
    reasons: lineOf(reason, snapshot, nameOf),
    numbers: prepared.numbers,
    missing: [
      ...gaps.lists.map((list) => ({ fact: `list:${list}`, for: 'verdict' as const })),
      ...gaps.family.map(({ ref, entry }) => ({ fact: ref.id, ...named(ref, entry), for: 'verdict' as const })),
    ],
    awaits: gaps.others,
    unsettled: gaps.law,
    overlay: overlayIn(footing, overlay),
    ...(better !== undefined && {
      change:
        better?.steps.map(({ fact, entry, to }) => {
          const list = layout.refs.get(fact)?.list ?? 0;
          return { fact, ...named({ list }, entry), to };
        }) ?? null,
    }),
  };
};
