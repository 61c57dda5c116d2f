import { expect, test } from 'vitest';
import { timeline } from './timeline.ts';

const before = (day: string) => `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`;
const month = { from: '2024-01-05', to: '2024-01-20', before };
const valueOn = (day: string) => (day < '2024-01-10' ? 'no' : day < '2024-01-15' ? 'yes' : 'no');

test('a stretch for each value, both ends included', () => {
  const days = ['2024-01-15', '2024-01-10', '2024-01-10'];
  expect(timeline({ ...month, days }, valueOn)).toEqual([
    { from: '2024-01-05', to: '2024-01-09', value: 'no' },
    { from: '2024-01-10', to: '2024-01-14', value: 'yes' },
    { from: '2024-01-15', to: '2024-01-20', value: 'no' },
  ]);
});

test('days that change nothing, and days outside, make no stretch', () => {
  const days = ['2024-01-01', '2024-01-05', '2024-01-07', '2024-01-31'];
  expect(timeline({ ...month, days }, valueOn)).toEqual([{ from: '2024-01-05', to: '2024-01-20', value: 'no' }]);
});

test('a change on the last day is one', () => {
  const spans = timeline({ ...month, days: ['2024-01-20'] }, (day) => day === '2024-01-20');
  expect(spans.at(-1)).toEqual({ from: '2024-01-20', to: '2024-01-20', value: true });
});

test('what counts as the same can be said', () => {
  const ten = (a: number, b: number) => Math.floor(a / 10) === Math.floor(b / 10);
  const days = ['2024-01-08', '2024-01-12'];
  expect(timeline({ ...month, days }, (day) => Number(day.slice(8)), ten)).toHaveLength(2);
});
