import { all, atLeast, blankState, compile, layoutOf, type Test, tell, vocabulary, yesNo } from 'keluarga';
import { randomOf } from './random.ts';
import { compared } from './ratio.ts';

const COUNT = 21;
const ids = Array.from({ length: COUNT }, (_, i) => `indicator.${i + 1}`);
const facts = Object.fromEntries(ids.map((id) => [id, yesNo()]));
const layout = layoutOf(facts);
const fact = vocabulary(facts);
const rule = (expr: Test) => compile({ layout, rules: {}, params: {} }, expr).truth;

const random = randomOf(2026);

/** 0 no, 1 unknown, 2 yes. */
const allByHand = (truths: readonly number[]): number => {
  let truth = 2;
  for (const t of truths) {
    if (t === 0) return 0;
    if (t === 1) truth = 1;
  }
  return truth;
};
const mostByHand = (truths: readonly number[]): number => {
  let yes = 0;
  let open = 0;
  for (const t of truths) {
    if (t === 2) yes++;
    else if (t === 1) open++;
  }
  return yes >= 15 ? 2 : yes + open < 15 ? 0 : 1;
};
const allPlain = (answers: readonly boolean[]): number => {
  for (const answer of answers) if (!answer) return 0;
  return 1;
};

const rules = [
  { name: 'all of 21', truth: rule(all(...ids.map((id) => fact(id)))), byHand: allByHand, plain: allPlain },
  { name: '15 of 21', truth: rule(atLeast(15, ...ids.map((id) => fact(id)))), byHand: mostByHand },
];
const mixes = [
  { mix: 'all known, nearly all yes', no: 0.01, open: 0 },
  { mix: 'nearly all yes or unknown', no: 0.01, open: 0.3 },
  { mix: 'a third each', no: 0.33, open: 0.33 },
];

console.log(`21 yes/no indicators, prepared state, truth only (budget: 1.5 times a function written by hand)`);
for (const { mix, no, open } of mixes) {
  const families = Array.from({ length: 500 }, () => {
    const truths = ids.map(() => {
      const roll = random();
      return roll < no ? 0 : roll < no + open ? 1 : 2;
    });
    const state = blankState(layout);
    const known = ids.flatMap((id, i) => (truths[i] === 1 ? [] : [[id, truths[i] === 2] as const]));
    tell(layout, state.at[0] as number[], Object.fromEntries(known));
    return { state, truths, answers: truths.map((t) => t === 2) };
  });
  for (const { name, truth, byHand, plain } of rules) {
    if (families.some(({ state, truths }) => truth(state) !== byHand(truths))) throw new Error('the answers differ');
    const {
      engine = 0,
      hand = 1,
      boolean,
    } = compared(families, {
      engine: ({ state }) => truth(state),
      hand: ({ truths }) => byHand(truths),
      ...(plain ? { boolean: ({ answers }: { answers: boolean[] }) => plain(answers) } : {}),
    });
    const times = (other: number) => `${(engine / other).toFixed(2)}×`;
    const beside = boolean ? `, ${times(boolean)} two-valued by hand` : '';
    console.log(`  ${name}, ${mix}: ${engine.toFixed(1)} ns, ${times(hand)} three-valued by hand${beside}`);
  }
}
