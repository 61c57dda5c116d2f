import { expect, test } from 'vitest';
import { question } from './define.ts';
import { overlayOn, withOverlay } from './overlay.ts';

const open = [question('minimum', [], { kind: 'integer', min: 1, unit: 'person' })];
const entry = { question: 'minimum', value: 10, from: '2024-01-01', until: '2024-12-31', cite: 'contoh', by: 'contoh' };

test.each([
  ['2023-12-31', undefined],
  ['2024-01-01', 10],
  ['2024-12-31', 10],
  ['2025-01-01', undefined],
])('an answer holds from its first to its last day: on %s %s', (on, value) => {
  expect(overlayOn(withOverlay(entry), open, on).get('minimum')?.value).toBe(value);
});
test('two answers to one question may follow each other, never overlap', () => {
  expect(() => withOverlay(entry, { ...entry, from: '2025-01-01', until: '2025-12-31' })).not.toThrow();
  expect(() => withOverlay(entry, { ...entry, from: '2024-12-31', until: '2025-12-31' })).toThrow(RangeError);
});
test('only an open question can be answered, with a value it can have', () => {
  expect(() => overlayOn(withOverlay({ ...entry, question: 'pkh.cap.family' }), open, '2024-06-01')).toThrow(
    RangeError,
  );
  expect(() => overlayOn(withOverlay({ ...entry, value: 0 }), open, '2024-06-01')).toThrow(RangeError);
});

test.each([
  ['no citation', { cite: '' }],
  ['a blank citation', { cite: '  ' }],
  ['nobody who supplied it', { by: undefined }],
  ['no question', { question: '' }],
  ['a start that is no day', { from: '1 Jan' }],
  ['a start that never was', { from: '2024-02-30' }],
  ['no start', { from: undefined }],
  ['an end that is no day', { until: '2024' }],
  ['an end before its start', { until: '2023-12-31' }],
])('an answer with %s is refused', (_, wrong) => {
  expect(() => withOverlay({ ...entry, ...wrong } as typeof entry)).toThrow(RangeError);
});
