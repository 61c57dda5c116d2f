import { jsonLogicEngine } from './peers/json-logic-engine.ts';
import { jsonRulesEngine } from './peers/json-rules-engine.ts';
import { keluarga } from './peers/keluarga.ts';
import type { Answers, Peer } from './peers/peer.ts';
import { publicodes } from './peers/publicodes.ts';
import { zen } from './peers/zen.ts';
import { randomOf } from './random.ts';

const ids = Array.from({ length: 21 }, (_, i) => `indicator${i + 1}`);
const plan = { rule: { all: ids.map((fact) => ({ fact })) }, yesNos: ids, numbers: [] };
const random = randomOf(2026);
const families: Answers[] = Array.from({ length: 200 }, () =>
  Object.fromEntries(ids.map((id) => [id, random() > 0.02])),
);
const ROUND = 150_000_000n;

/** Families a second: the median of five rounds, each of at least 150 ms. */
const perSecond = async (load: Peer): Promise<number> => {
  const { input, run } = load(plan);
  const inputs = families.map(input);
  const right = families.map((answers) => ids.every((id) => answers[id]));
  for (const [i, one] of inputs.entries()) if ((await run(one)) !== right[i]) throw new Error('a wrong answer');
  const rounds: number[] = [];
  for (let round = 0; round < 5; round++) {
    let done = 0;
    const start = process.hrtime.bigint();
    while (process.hrtime.bigint() - start < ROUND) {
      for (const one of inputs) {
        const said = run(one);
        if (typeof said === 'object') await said;
      }
      done += inputs.length;
    }
    rounds.push(done / (Number(process.hrtime.bigint() - start) / 1e9));
  }
  return rounds.sort((a, b) => a - b)[2] as number;
};

const peers: Record<string, Peer> = {
  publicodes,
  'zen-engine': zen,
  'json-rules-engine': jsonRulesEngine,
  'json-logic-engine, compiled, without unknowns': jsonLogicEngine,
};

const ours = await perSecond(keluarga);
console.log('All of 21 yes/no indicators from raw answers (budget: 100 times as fast as the first three)');
console.log(`  keluarga: ${Math.round(ours)} families a second`);
for (const [name, load] of Object.entries(peers)) {
  const theirs = await perSecond(load);
  console.log(`  ${name}: ${Math.round(theirs)} families a second, keluarga ${(ours / theirs).toPrecision(3)}×`);
}
