import { expect, test } from 'vitest';
import { checkWays, isUndecided, ways, waysOn } from './ways.ts';

const seen = { checked: '2026-11-24', grade: 'C', cite: { instrument: 'contoh' } } as const;
const all = checkWays('contoh', {
  ...ways(
    { ...seen, from: '2020-01-01', lastSeen: '2020-01-01' },
    { decidedBy: ['kantor'], where: ['loket'], documents: ['surat'] },
  ),
  fee: [{ ...seen, firstSeen: '2022-01-01', lastSeen: '2022-01-01', value: 0 }],
});

test.each([
  ['2019-12-31', [], ['decidedBy', 'where', 'documents', 'fee'], {}],
  ['2020-01-01', ['kantor'], ['fee'], {}],
  ['2020-12-31', ['kantor'], ['fee'], {}],
  ['2021-01-01', ['kantor'], ['fee'], { decidedBy: '2020-01-01', where: '2020-01-01', documents: '2020-01-01' }],
  ['2022-01-01', ['kantor'], [], { decidedBy: '2020-01-01', where: '2020-01-01', documents: '2020-01-01' }],
  ['2024-12-31', ['kantor'], [], expect.objectContaining({ fee: '2022-01-01', where: '2020-01-01' })],
  ['2025-01-01', [], ['decidedBy', 'where', 'documents'], { fee: '2022-01-01' }],
] as const)('on %s who decides is %j, and %j is not known', (on, decidedBy, unseen, old) => {
  expect(waysOn(all, on)).toMatchObject({ decidedBy, unseen });
  expect(waysOn(all, on).old).toEqual(old);
});

test('what one source tells carries its dates, and a fee of nothing is not a fee that is not known', () => {
  expect(all.where).toEqual([{ ...seen, from: '2020-01-01', lastSeen: '2020-01-01', value: ['loket'] }]);
  expect(waysOn(all, '2021-12-31').fee).toBeNull();
  expect(waysOn(all, '2022-01-01').fee).toMatchObject({ value: 0, lastSeen: '2022-01-01' });
});

test.each([
  ['nobody, by a text in force', { from: '2020-01-01', lastSeen: '2026-01-01' }, [], true],
  ['somebody', { from: '2020-01-01', lastSeen: '2026-01-01' }, ['kantor'], false],
  ['nobody, last seen long ago', { from: '2020-01-01', lastSeen: '2025-01-01' }, [], false],
  ['nobody, last seen too long ago', { from: '2020-01-01', lastSeen: '2020-01-01' }, [], false],
  ['nobody, from a later day', { from: '2026-03-01', lastSeen: '2026-03-01' }, [], false],
] as const)('%s decides', (_, dates, decidedBy, plain) => {
  expect(isUndecided(waysOn(checkWays('contoh', ways({ ...seen, ...dates }, { decidedBy })), '2026-02-01'))).toBe(
    plain,
  );
});

test('who decides is not known where no text says it', () => {
  expect(isUndecided(waysOn(checkWays('contoh', {}), '2026-02-01'))).toBe(false);
});

test('versions that overlap are an error at load', () => {
  const version = { ...seen, from: '2020-01-01', lastSeen: '2020-01-01', value: 1 } as const;
  expect(() => checkWays('contoh', { fee: [version, version] })).toThrow('contoh: fee');
});
