import { expect, test } from 'vitest';
import type { Group } from '../uppka/group/group.ts';
import { classifyGroup } from './group-classes.ts';

const now = '2026-11-24';
const sizesOf = (group: Partial<Group>, on = now) =>
  Object.fromEntries(
    classifyGroup({ answeredOn: on, ...group }, { on }).map((each) => [each.classification, each.possible]),
  );

test.each([
  [{ capital: 1_000_000_000 }, 'size.registering', ['micro']],
  [{ capital: 1_000_000_001 }, 'size.registering', ['small']],
  [{ capital: 5_000_000_000 }, 'size.registering', ['small']],
  [{ capital: 5_000_000_001 }, 'size.registering', ['larger']],
  [{ capital: [1_000_000_000, 5_000_000_000] }, 'size.registering', ['micro', 'small']],
  [{ sales: 2_000_000_000 }, 'size.running', ['micro']],
  [{ sales: 2_000_000_001 }, 'size.running', ['small']],
  [{ sales: 15_000_000_000 }, 'size.running', ['small']],
  [{ sales: 15_000_000_001 }, 'size.running', ['larger']],
  [{ sales: 1 }, 'size.registering', ['micro', 'small', 'larger']],
] as const)('%o, %s: %j', (group, id, classes) => {
  expect(sizesOf(group as Partial<Group>)[id]).toEqual(classes);
});

test('a size says what it rests on and what is missing', () => {
  const [registering, running] = classifyGroup({ answeredOn: now, capital: 1 }, { on: now });
  expect(registering).toMatchObject({ grade: 'A', checked: '2026-11-24', missing: [], mayBeNone: false });
  expect(running?.missing).toEqual([{ fact: 'group.sales' }]);
});

test('of a day before the first text read every size is possible, and nothing was assessed', () => {
  const [registering] = classifyGroup({ answeredOn: '2020-01-01', capital: 1 }, { on: '2020-01-01' });
  expect(registering?.possible).toEqual(['micro', 'small', 'larger']);
  expect(registering?.notAssessed).toEqual(['legal.umk.micro', 'legal.umk.small.within']);
  expect(registering?.grade).toBeNull();
});
