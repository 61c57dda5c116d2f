import type { RulesDocument } from '../../src/law/rules-document.ts';

type Json = Readonly<Record<string, unknown>>;
type Truth = 'no' | 'unknown' | 'yes';

interface Told {
  readonly record?: Json;
  readonly lists?: Readonly<Record<string, Json>>;
  readonly law?: Json;
}

const ORDER: readonly Truth[] = ['no', 'unknown', 'yes'];
const turned = (truth: Truth): Truth => ORDER[2 - ORDER.indexOf(truth)] as Truth;
const truthOf = (value: unknown): Truth => (value === undefined ? 'unknown' : value ? 'yes' : 'no');

/** The version in force on a day; before it surely began there is none. */
const versionOn = (versions: readonly Json[], on: string): Json | undefined => {
  const started = versions.filter(
    ({ from, firstSeen }) => on >= ((Array.isArray(from) ? from[1] : (from ?? firstSeen)) as string),
  );
  const last = started.at(-1);
  return last && !(last.until && on > (last.until as string)) && !isForgotten(last, on) ? last : undefined;
};

/** Days after which nobody knows any more whether a version is in force, by grade. */
const KNOWN: Readonly<Record<string, number>> = { A: 3652, B: 3652, C: 1826 };

const isForgotten = ({ lastSeen, grade }: Json, on: string): boolean =>
  (Date.parse(on) - Date.parse(lastSeen as string)) / 86_400_000 > (KNOWN[grade as string] as number);

/**
 * A reader of the rules as another program would write one from the JSON alone: three-valued, in one pass. It shares
 * nothing with the engine.
 */
export const readerOf = (
  { facts, rules, params }: RulesDocument,
  on: string,
  { record = {}, lists = {}, law = {} }: Told,
) => {
  const byId = (entries: readonly { readonly id: string }[]) =>
    new Map(entries.map((entry) => [entry.id, entry as unknown as Json]));
  const [factsBy, rulesBy, paramsBy] = [byId(facts), byId(rules), byId(params)];

  const answer = (id: string, bound: readonly string[]): unknown => {
    const of = factsBy.get(id)?.of as string | undefined;
    if (of && !bound.includes(of)) throw new RangeError(`${id}: of whom?`);
    return (of ? lists[of] : record)?.[id];
  };

  const rule = (id: string, bound: readonly string[]): Truth => {
    const version = versionOn(rulesBy.get(id)?.versions as Json[], on);
    if (!version) return truthOf(law[`unread:${id}`]);
    const truth = test(version.value, bound);
    const contested = version.dispute !== undefined || version.where !== undefined;
    return truth === 'yes' || !contested ? truth : most([truth, truthOf(law[`dispute:${id}`])]);
  };

  const least = (truths: readonly Truth[]) =>
    ORDER[Math.min(2, ...truths.map((truth) => ORDER.indexOf(truth)))] as Truth;
  const most = (truths: readonly Truth[]) => turned(least(truths.map(turned)));

  const test = (expr: unknown, bound: readonly string[]): Truth => {
    if (typeof expr === 'boolean') return truthOf(expr);
    const { fact, oneOf, unsettled, rule: named, all, any, not, some, where, value, from, to } = expr as Json;
    const each = (terms: unknown) => (terms as readonly unknown[]).map((term) => test(term, bound));
    if (all) return least(each(all));
    if (any) return most(each(any));
    if (not !== undefined) return turned(test(not, bound));
    if (named) return rule(named as string, bound);
    if (unsettled) return truthOf(law[unsettled as string]);
    if (some) return test(where, [...bound, some as string]);
    if (value !== undefined) return compared(range(value, bound), from, to, bound);
    if (!fact) throw new RangeError(`no test: ${JSON.stringify(expr)}`);
    const known = answer(fact as string, bound);
    return oneOf && known !== undefined ? truthOf((oneOf as readonly unknown[]).includes(known)) : truthOf(known);
  };

  type Range = readonly [low: number, high: number];
  const compared = ([low, high]: Range, from: unknown, to: unknown, bound: readonly string[]): Truth => {
    const [fromLow, fromHigh] = from === undefined ? [-Infinity, -Infinity] : range(from, bound);
    const [toLow, toHigh] = to === undefined ? [Infinity, Infinity] : range(to, bound);
    if (high < fromLow || low > toHigh || fromLow > toHigh) return 'no';
    return low >= fromHigh && high <= toLow ? 'yes' : 'unknown';
  };

  const range = (expr: unknown, bound: readonly string[]): Range => {
    if (typeof expr === 'number') return [expr, expr];
    const { fact, unsettled, param, sum, times, of, when, otherwise, leastOf, greatestOf, score, count, where } =
      expr as Json;
    const exactly = (value: unknown): Range =>
      value === undefined ? [-Infinity, Infinity] : [value as number, value as number];
    if (fact) {
      const { domain } = factsBy.get(fact as string) as { domain: { min: number; max: number } };
      const known = answer(fact as string, bound);
      return known === undefined ? [domain.min, domain.max] : exactly(known);
    }
    if (unsettled) return exactly(law[unsettled as string]);
    if (param)
      return exactly(versionOn(paramsBy.get(param as string)?.versions as Json[], on)?.value ?? law[`param:${param}`]);
    if (sum)
      return (sum as readonly unknown[])
        .map((term) => range(term, bound))
        .reduce<Range>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    if (times !== undefined) {
      const ends = range(times, bound).flatMap((one) => range(of, bound).map((other) => one * other));
      return [Math.min(...ends), Math.max(...ends)];
    }
    if (when) return cases(when as readonly Json[], otherwise, bound);
    const ends = (terms: unknown, how: typeof Math.min): Range => {
      const ranges = (terms as readonly unknown[]).map((term) => range(term, bound));
      return [how(...ranges.map(([low]) => low)), how(...ranges.map(([, high]) => high))];
    };
    if (leastOf) return ends(leastOf, Math.min);
    if (greatestOf) return ends(greatestOf, Math.max);
    if (score) return scored(expr as Json, bound);
    if (!count) throw new RangeError(`no quantity: ${JSON.stringify(expr)}`);
    const counted = test(where, [...bound, count as string]);
    return counted === 'unknown' ? [0, 1] : exactly(counted === 'yes' ? 1 : 0);
  };

  const cases = ([first, ...others]: readonly Json[], otherwise: unknown, bound: readonly string[]): Range => {
    if (!first) return range(otherwise, bound);
    const truth = test(first.where, bound);
    if (truth === 'yes') return range(first.is, bound);
    const [low, high] = cases(others, otherwise, bound);
    if (truth === 'no') return [low, high];
    const [ownLow, ownHigh] = range(first.is, bound);
    return [Math.min(low, ownLow), Math.max(high, ownHigh)];
  };

  /** By every number of points that may hold, of every number that may apply. */
  const scored = ({ score, outOf, none }: Json, bound: readonly string[]): Range => {
    let sums = new Map([['0 0', [0, 0] as Range]]);
    for (const { where, points, applies = true } of score as readonly Json[]) {
      const [isSo, isMeant] = [test(where, bound), test(applies, bound)];
      const ways: Range[] = [];
      if (isMeant !== 'yes') ways.push([0, 0]);
      if (isMeant !== 'no' && isSo !== 'yes') ways.push([0, points as number]);
      if (isMeant !== 'no' && isSo !== 'no') ways.push([points as number, points as number]);
      const next = [...sums.values()].flatMap(([held, all]) => ways.map(([a, b]): Range => [held + a, all + b]));
      sums = new Map(next.map((sum) => [sum.join(' '), sum]));
    }
    const scores = [...sums.values()].map(([held, all]) =>
      all ? Math.round(((outOf as number) * held) / all) : (none as number),
    );
    return [Math.min(...scores), Math.max(...scores)];
  };

  return { truthOf: (id: string, about?: string): Truth => rule(id, about ? [about] : []) };
};
