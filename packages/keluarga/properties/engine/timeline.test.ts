import { test } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { timeline } from '../../src/engine/timeline.ts';
import { alwaysWith, LONG } from './check.ts';
import { pose } from './pose.ts';
import { memberless } from './random-facts.ts';

const day = (number: number) => `2024-01-${String(number).padStart(2, '0')}`;
const before = (text: string) => day(Number(text.slice(8)) - 1);

test('timeline: the same as asking on each day', LONG, () => {
  alwaysWith(
    memberless,
    (draw) => ({
      from: draw.from(1, 10),
      to: draw.from(10, 28),
      changes: draw.some(0, 4, () => ({ on: draw.from(1, 30), two: draw.from(0, 4) })),
    }),
    (found, { from, to, changes }) => {
      const truths = new Map<number, number>();
      const truthWith = (two: number) => {
        const { node, state } = pose({ ...found, params: { two } });
        const truth = truths.get(two) ?? decide(node, state);
        truths.set(two, truth);
        return truth;
      };
      const truthOn = (number: number) => {
        const past = changes.filter(({ on }) => on <= number);
        const last = past.reduce((latest, next) => (next.on >= latest.on ? next : latest), { on: 0, two: 2 });
        return truthWith(last.two);
      };
      const days = changes.map(({ on }) => day(on));
      const spans = timeline({ from: day(from), to: day(to), days, before }, (text) => truthOn(Number(text.slice(8))));
      const joined = spans.every(
        (span, i) => i === 0 || (before(span.from) === spans[i - 1]?.to && span.value !== spans[i - 1]?.value),
      );
      const right = Array.from({ length: to - from + 1 }, (_, i) => from + i).every((number) => {
        const on = spans.filter((span) => span.from <= day(number) && day(number) <= span.to);
        return on.length === 1 && on[0]?.value === truthOn(number);
      });
      return joined && right && spans[0]?.from === day(from) && spans.at(-1)?.to === day(to);
    },
  );
});
