import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { groupFacts } from '../uppka/group/facts.ts';
import { readGroupText } from '../uppka/group/read.ts';
import { assessGroup, personalRoutes, routeOrder } from './groups.ts';
import { readiness } from './readiness.ts';

const folder = join(import.meta.dirname, '../../examples/groups');
const days = ['2020-06-01', '2023-06-07', '2025-12-31', '2026-11-24', '2027-03-01'];

test.each(readdirSync(folder))('%s is assessed on every day, and only what may be proposed is', (file) => {
  const read = readGroupText(readFileSync(join(folder, file), 'utf8'));
  if (!read.ok) throw new Error(file);
  const { group } = read;
  for (const on of days) {
    const changes = assessGroup(group, { on }).flatMap(({ change, asLastRead }) => [
      ...(change?.steps ?? []),
      ...(asLastRead?.change?.steps ?? []),
    ]);
    for (const { fact, to } of changes) {
      expect(groupFacts[fact as keyof typeof groupFacts]).toHaveProperty('effort');
      expect([fact, to]).toEqual([fact, !/claims|Running|Unpaid|overdue/.test(fact)]);
    }
    expect(readiness(group, { on })).toHaveLength(9);
    for (const { id } of group.people ?? []) {
      const { open, shut } = routeOrder(group, id, on);
      expect([...open, ...shut].sort()).toEqual(personalRoutes().sort());
    }
  }
});
