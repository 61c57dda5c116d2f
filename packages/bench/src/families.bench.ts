import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  askOne,
  assess,
  balikpapan,
  compile,
  decide,
  explain,
  type Finding,
  familiesIn,
  familyState,
  lawOn,
  type State,
  type TestNode,
} from 'keluarga';
import { readFamily, readFamilyText } from 'keluarga/schema';
import { bench, do_not_optimize, group } from 'mitata';

const ON = '2026-11-24';
const LATER = '2026-12-24';

const folder = join(import.meta.dirname, '../../keluarga/examples');
const texts = await Promise.all(
  (await readdir(folder)).filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8')),
);
const records: unknown[] = texts.map((text) => JSON.parse(text));
const families = records.map((record) => {
  const read = readFamily(record);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.family;
});

const { programmes, book } = familiesIn(balikpapan);
const { layout } = book;
const { model } = lawOn(book, ON);
const tests = programmes.map(({ rule, subject }) => {
  const list = subject === 'kk' ? 0 : layout.lists.indexOf(subject);
  return { list, test: compile(model, { rule: rule.id }, subject === 'kk' ? undefined : subject) };
});

const isSettled = ({ missing }: Finding) => missing.length === 0;

type Derived = ReturnType<typeof familyState>;

/** Every programme for everyone it is about, by one way of asking a test. */
const allBy =
  (ask: (test: TestNode, state: State) => number) =>
  ({ state }: Derived): number => {
    let sum = 0;
    for (const { list, test } of tests) {
      const entries = list ? (state.lists[list]?.members ?? []) : [state.at[0] ?? []];
      for (const entry of entries) {
        if (list) state.at[list] = entry;
        sum += ask(test, state);
        if (list) state.at[list] = [];
      }
    }
    return sum;
  };

const truthOfAll = allBy((test, state) => test.truth(state));
const decideAll = allBy(decide);
const explainAll = allBy((test, state) => explain(test, state).truth);
const prepared = families.map((family) => familyState(layout, family, ON));
const settled = families.filter((family) => assess(family, { on: ON, locality: balikpapan }).every(isSettled));

/** Takes the example families in turn. */
const each = <Item>(items: readonly Item[], run: (item: Item) => unknown) => {
  let next = 0;
  return () => do_not_optimize(run(items[next++ % items.length] as Item));
};

group('one example family, all programmes', () => {
  bench('truth of a prepared state, in one pass', each(prepared, truthOfAll));
  bench('truth of a prepared state, decided', each(prepared, decideAll));
  bench('truth of a prepared state, with reasons', each(prepared, explainAll));
  bench(
    'with reasons, what is missing and amounts',
    each(families, (family) => assess(family, { on: ON, locality: balikpapan })),
  );
  bench(
    `the same, of the ${settled.length} of ${families.length} families that lack no answer`,
    each(settled, (family) => assess(family, { on: ON, locality: balikpapan })),
  );
  bench(
    'the next question',
    each(families, (family) => askOne(family, { on: ON, locality: balikpapan })),
  );
});

group('one example family, from a record', () => {
  bench(
    'derive, on the day of the answers',
    each(families, (family) => familyState(layout, family, ON)),
  );
  bench(
    'derive, a month later',
    each(families, (family) => familyState(layout, family, LATER)),
  );
  bench(
    'derive and decide all programmes',
    each(families, (family) => decideAll(familyState(layout, family, ON))),
  );
  bench('read a record', each(records, readFamily));
  bench('read JSON text', each(texts, readFamilyText));
});
