import { expect, test } from 'vitest';
import { isCivilDate } from '../../src/law/civil-date.ts';
import { question } from '../../src/law/define.ts';
import { type OverlayEntry, overlayOn, withOverlay } from '../../src/law/overlay.ts';
import { LONG } from '../runs.ts';
import { Random } from './random.ts';
import { HOSTILE } from './runs.ts';
import { hostileValue } from './values.ts';

const QUESTIONS = [
  question('q', [], { kind: 'yes-no' }),
  question('n', [], { kind: 'integer', min: 0, max: 9, unit: 'person' }),
  question('c', [], { kind: 'choice', values: ['a', 'b'] }),
];

/** An entry that can be taken, with some of it spoilt. */
const entryOf = (random: Random): unknown => {
  if (random.upTo(9) === 0) return hostileValue(random);
  const entry: Record<string, unknown> = {
    question: random.pick(['q', 'n', 'c']),
    value: true,
    from: '2026-01-01',
    cite: 'c',
    by: 'b',
  };
  for (let left = random.upTo(2); left > 0; left--)
    entry[random.pick(['question', 'value', 'from', 'until', 'cite', 'by', 'constructor'])] = hostileValue(random);
  return entry;
};

test('withOverlay takes an entry with all it needs, or refuses it as it says', LONG, () => {
  for (let seed = 0; seed < HOSTILE; seed++) {
    const random = new Random(seed);
    const given = Array.from({ length: 1 + random.upTo(2) }, () => entryOf(random)) as OverlayEntry[];
    try {
      const overlay = withOverlay(...given);
      for (const { question, from, cite, by } of overlay.entries) {
        for (const text of [question, cite, by]) expect(text.trim()).not.toBe('');
        expect(isCivilDate(from)).toBe(true);
      }
      overlayOn(overlay, QUESTIONS, '2026-11-24');
    } catch (error) {
      if (!(error instanceof RangeError)) throw new Error(`seed ${seed}`, { cause: error });
    }
  }
});
