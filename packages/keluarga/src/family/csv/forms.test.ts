import { expect, test } from 'vitest';
import { facts } from '../facts.ts';
import { type Form, forms, methodWords } from './forms.ts';

test.each([
  ['pk-20', 5, ['asn', 'tni', 'polri', 'certified-teacher', 'health-worker']],
  ['pk-21', 5, 'state-paid'],
  ['pk-21', 6, ['asn', 'tni', 'polri', 'certified-teacher', 'health-worker']],
  ['pk-20', 8, ['none', 'retired-state']],
  ['pk-21', 9, ['none', 'retired-state']],
  ['pk-20', 10, undefined],
  ['pk-21', 10, ['informal', 'wage']],
] as const)('occupation by %s, code %i: %j', (form, code, job) => {
  expect((forms[form] as Form).job?.[code]).toEqual(job);
});

test('codes 1 to 4 are alike in both years', () => {
  for (const code of [1, 2, 3, 4] as const)
    expect((forms['pk-20'] as Form).job?.[code]).toEqual((forms['pk-21'] as Form).job?.[code]);
});

test('methods and schools are those of the form, in its order', () => {
  expect(Object.values(forms['pk-21'].method)).toEqual([
    ...['mow', 'mop', 'iud', 'implant', 'injection', 'pill', 'condom', 'mal'],
    ['periodic', 'withdrawal', 'other-traditional'],
  ]);
  expect([1, 3, 5, 7, 9].map((code) => (forms['pk-21'] as Form).school?.[code])).toEqual([
    ['none', 'tk'],
    ...['sd', 'smp', 'sma', 'higher'],
  ]);
});

test('of PK-15 no code list was read', () => {
  expect(forms['pk-15']).toEqual({ common: false });
});

test('every code answers with values of its fact', () => {
  const known = (id: keyof typeof facts, codes: Form['job'] | Form['method'] = {}) => {
    const { values } = facts[id].domain as unknown as { readonly values: readonly string[] };
    for (const value of Object.values(codes).flat()) if (value) expect(values).toContain(value);
  };
  for (const { job, method } of Object.values(forms) as Form[]) {
    known('member.job', job);
    known('couple.method', method);
  }
  known('couple.method', methodWords);
});
