import { expect, test } from 'vitest';
import { type OverlayEntry, withOverlay } from '../law/overlay.ts';
import { classOn } from '../uppka/group/class-on.ts';
import type { Group } from '../uppka/group/group.ts';
import { assessGroup } from './groups.ts';

const on = '2026-11-24';
const people = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `ibu-${i + 1}` }));
const group = (more: Partial<Group> = {}): Group => ({
  answeredOn: on,
  people: people(10),
  peopleComplete: true,
  chair: 'ibu-1',
  secretary: true,
  treasurer: true,
  memberFamilies: 8,
  papers: { decree: { has: false } },
  ...more,
});
const says = (question: string, value: OverlayEntry['value']): OverlayEntry => ({
  question,
  value,
  from: '2020-01-01',
  cite: 'naskah yang dipegang kantor',
  by: 'kantor-contoh',
});
const all = (min: number, families: boolean) => [
  says('uppka.group.min-members', min),
  says('uppka.group.counted-in-families', families),
  says('uppka.group.acceptor-share', true),
  says('uppka.group.officers', true),
  says('uppka.group.decree', false),
];
const formed = (record: Group, ...entries: OverlayEntry[]) => {
  const [finding] = assessGroup(record, { on, programmes: ['uppka.group'], law: withOverlay(...entries) });
  return finding;
};

test('the law is unread: never a pass, and the open questions are named', () => {
  const finding = formed(group());
  expect(finding?.verdict).toBe('ask');
  expect(finding?.unsettled).toEqual([
    'uppka.group.acceptor-share',
    'uppka.group.counted-in-families',
    'uppka.group.decree',
    'uppka.group.min-members',
  ]);
  expect(formed(group({ people: people(100) }))?.verdict).toBe('ask');
});

test.each([
  [9, false, 'likely'],
  [10, false, 'likely'],
  [11, false, 'ask'],
  [7, true, 'likely'],
  [8, true, 'likely'],
  [9, true, 'ask'],
])('an office says at least %i, families counted %s: %s, with whose value it was', (min, families, verdict) => {
  const finding = formed(group(), ...all(min, families));
  expect(finding?.verdict).toBe(verdict);
  expect(finding?.overlay.map(({ by }) => by)).toContain('kantor-contoh');
});

test('a part of the answers leaves the rest open', () => {
  const finding = formed(group(), says('uppka.group.min-members', 2));
  expect(finding?.verdict).toBe('ask');
  expect(finding?.unsettled).not.toContain('uppka.group.min-members');
});

test('a group without a chair is asked about: what says that it needs one was last seen long ago', () => {
  const finding = formed(group({ chair: false }), ...all(5, false));
  expect(finding).toMatchObject({ verdict: 'ask', reasons: { truth: 'no' }, lastSeen: '2021-01-13' });
});

test('whether it may be put forward is open: no test was found', () => {
  const [finding] = assessGroup(group(), { on, programmes: ['uppka.facilitation'] });
  expect(finding).toMatchObject({ verdict: 'ask', unsettled: ['uppka.capital.layak-criteria'] });
});

test('the class is whose word it is, or nobody’s', () => {
  const told = { value: 'berkembang', on: '2026-02-01', by: 'plkb' } as const;
  expect(classOn(group(), on)).toEqual({ by: 'nobody', question: 'uppka.group.class' });
  expect(classOn(group({ class: told }), on)).toMatchObject({ by: 'officer', value: 'berkembang' });
  expect(classOn(group({ class: told }), '2026-01-31').by).toBe('nobody');
  expect(classOn(group(), on, [says('uppka.group.class', 'dasar')])).toMatchObject({ by: 'overlay', value: 'dasar' });
});

test('an unknown check, day or question is refused', () => {
  expect(() => assessGroup(group(), { on, programmes: ['x'] })).toThrow(RangeError);
  expect(() => assessGroup(group(), { on: '2026-02-30' })).toThrow(RangeError);
  expect(() => formed(group(), says('x', true))).toThrow(RangeError);
});

test('a group with nothing but a name is asked, and nothing is passed or refused but on law unread', () => {
  const findings = assessGroup({ answeredOn: on, name: 'melati' }, { on });
  expect(findings.map(({ verdict }) => verdict).filter((verdict) => !['incomplete', 'ask'].includes(verdict))).toEqual(
    [],
  );
});
