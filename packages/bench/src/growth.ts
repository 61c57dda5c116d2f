import { askNext, askOne, assess, balikpapan, type Family } from 'keluarga';
import { assessGroup } from 'keluarga/groups';
import { readFamily, readGroup } from 'keluarga/schema';

/**
 * Prints what a record costs against how long its lists are, in milliseconds: `node src/growth.ts [FAMILIES] [GROUPS]`,
 * two comma-separated lists of lengths.
 */
const [families = '1,2,4,6,8,12,25,50,100', groups = '1,5,10,20,50,100'] = process.argv.slice(2);
const lengthsOf = (text: string): number[] => text.split(',').filter(Boolean).map(Number);

const ON = '2026-11-24';
const options = { on: ON, locality: balikpapan };

/** The middle one of three, after one that is not counted where it is short. */
const taken = (run: () => unknown): number => {
  const once = () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const first = once();
  return first > 2_000 ? first : ([once(), once(), once()].sort((a, b) => a - b)[1] as number);
};

type Entry = Readonly<Record<string, unknown>>;
const entries = (length: number, of: (i: number) => Entry): Entry[] =>
  Array.from({ length }, (_, i) => ({ id: `m-${i}`, ...of(i) }));
const every = <Item>(items: readonly Item[], i: number): Item => items[i % items.length] as Item;

const sexes = ['male', 'female'];
const halfKnown = (i: number): Entry =>
  i % 2 ? {} : { age: (7 * i) % 90, sex: every(sexes, i / 2), school: 'none', job: 'none', pregnant: false };
const aged = (i: number): Entry => ({ age: [(3 * i) % 60, ((3 * i) % 60) + 25], sex: every(sexes, i) });
const couples = (length: number) => Array.from({ length: Math.floor(length / 2) }, (_, i) => ({ id: `c-${i}` }));

const kinds: Readonly<Record<string, (length: number) => object>> = {
  'nothing known': (length) => ({ members: entries(length, () => ({})) }),
  'complete, nothing known': (length) => ({ members: entries(length, () => ({})), membersComplete: true }),
  'half known': (length) => ({ members: entries(length, halfKnown), membersComplete: true }),
  'ages as ranges': (length) => ({
    members: entries(length, aged),
    membersComplete: true,
    desil: { value: 3, on: ON },
    refusedAid: false,
    card: 'here',
  }),
  'couples of whom nothing is known': (length) => ({
    members: entries(length, () => ({})),
    membersComplete: true,
    couples: couples(length),
  }),
};

const familyOf = (record: object): Family => {
  const read = readFamily({ answeredOn: ON, ...record });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.family;
};

for (const [kind, of] of Object.entries(kinds)) {
  console.log(`\n${kind}`);
  const rows: Record<number, object> = {};
  for (const length of lengthsOf(families)) {
    const family = familyOf(of(length));
    rows[length] = rounded({
      assess: taken(() => assess(family, options)),
      'with changes': length > 12 ? undefined : taken(() => assess(family, { ...options, changes: true })),
      askNext: taken(() => askNext(family, options)),
      askOne: taken(() => askOne(family, options)),
    });
    console.log(length, JSON.stringify(rows[length]));
  }
}

const states = ['running', 'repaid', 'overdue', 'unknown'];
const groupKinds: Readonly<Record<string, (length: number) => object>> = {
  'groups: nothing known': (length) => ({ people: entries(length, () => ({})), products: entries(length, () => ({})) }),
  'groups: lists complete': (length) => ({
    people: entries(length, (i) => ({ age: 20 + i, business: true })),
    peopleComplete: true,
    products: entries(length, () => ({ kind: 'food' })),
    productsComplete: true,
  }),
  'groups: two loans each': (length) => ({
    people: entries(length, () => ({})),
    products: entries(length, () => ({ kind: ['food', 'herbal'] })),
    loans: Array.from({ length: 2 * length }, (_, i) => ({
      of: `m-${i % length}`,
      scheme: 'unknown',
      state: every(states, i),
    })),
  }),
};

for (const [kind, of] of Object.entries(groupKinds)) {
  console.log(`\n${kind}`);
  for (const length of lengthsOf(groups)) {
    const read = readGroup({ answeredOn: ON, ...of(length) });
    if (!read.ok) {
      console.log(length, 'refused', read.issues[0]?.code);
      continue;
    }
    const { group } = read;
    console.log(length, JSON.stringify(rounded({ assessGroup: taken(() => assessGroup(group, { on: ON })) })));
  }
}

function rounded(row: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (value === undefined ? [] : [[key, Math.round(value * 10) / 10]])),
  );
}
