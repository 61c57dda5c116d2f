import { jsonLogicEngine } from './peers/json-logic-engine.ts';
import { jsonRulesEngine } from './peers/json-rules-engine.ts';
import { keluarga, threeValued } from './peers/keluarga.ts';
import type { Answers, Peer, Plain, Plan } from './peers/peer.ts';
import { publicodes } from './peers/publicodes.ts';
import { zen, zenEqual } from './peers/zen.ts';
import { randomOf } from './random.ts';

const RULES = 3000;
const yesNos = ['yes1', 'yes2', 'yes3'];
const numbers = ['number1', 'number2'];
const random = randomOf(2026);
const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;

const randomRule = (depth: number): Plain => {
  const kind = depth === 0 ? 'leaf' : oneOf(['leaf', 'all', 'any', 'not', 'all', 'any']);
  const kids = () => Array.from({ length: oneOf([2, 3]) }, () => randomRule(depth - 1));
  if (kind === 'all') return { all: kids() };
  if (kind === 'any') return { any: kids() };
  if (kind === 'not') return { not: randomRule(depth - 1) };
  return random() < 0.5 ? { fact: oneOf(yesNos) } : { value: { fact: oneOf(numbers) }, from: oneOf([1, 2, 3, 4, 5]) };
};

const holds = (rule: Plain, world: Answers): boolean => {
  if ('fact' in rule) return world[rule.fact] === true;
  if ('value' in rule) return (world[rule.value.fact] as number) >= rule.from;
  if ('not' in rule) return !holds(rule.not, world);
  return 'all' in rule ? rule.all.every((kid) => holds(kid, world)) : rule.any.some((kid) => holds(kid, world));
};

const worldsOf = (answers: Answers): Answers[] => {
  const open = (id: string, values: readonly (boolean | number)[]) => (id in answers ? [answers[id] as never] : values);
  return [
    ...yesNos.map((id) => ({ id, values: open(id, [true, false]) })),
    ...numbers.map((id) => ({ id, values: open(id, [0, 1, 2, 3, 4, 5]) })),
  ].reduce<Answers[]>(
    (worlds, { id, values }) => worlds.flatMap((world) => values.map((value) => ({ ...world, [id]: value }))),
    [{}],
  );
};

const cases = Array.from({ length: RULES }, () => {
  const rule = randomRule(3);
  const all = [...yesNos.map((id) => [id, random() < 0.5]), ...numbers.map((id) => [id, Math.floor(random() * 6)])];
  const answers: Answers = Object.fromEntries(all.filter(() => random() < 0.5));
  const worlds = worldsOf(answers).map((world) => holds(rule, world));
  return {
    plan: { rule, yesNos, numbers } satisfies Plan,
    answers,
    settled: new Set(worlds).size === 1 ? worlds[0] : undefined,
  };
});

const peers: Record<string, Peer> = {
  keluarga,
  'three-valued logic': threeValued,
  publicodes,
  'zen-engine, `fact`': zen,
  'zen-engine, `fact == true`': zenEqual,
  'json-rules-engine': jsonRulesEngine,
  'json-logic-engine': jsonLogicEngine,
};

console.log(
  `${RULES} random rules, each fact missing with one chance in two, against every world (an error counts as open)`,
);
for (const [name, load] of Object.entries(peers)) {
  const count = { 'wrong definite answers': 0, 'right definite': 0, 'rightly open': 0, 'open though settled': 0 };
  for (const { plan, answers, settled } of cases) {
    const { input, run } = load(plan);
    const said = await run(input(answers));
    if (said === undefined) count[settled === undefined ? 'rightly open' : 'open though settled']++;
    else count[said === settled ? 'right definite' : 'wrong definite answers']++;
  }
  const words = Object.entries(count).map(([what, number]) => `${number} ${what}`);
  console.log(`  ${name}: ${words.join(', ')}`);
}
