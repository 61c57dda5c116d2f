import { runStep } from './run-step.ts';
import { type Step, steps } from './steps.ts';

const onlyCheck = process.argv.includes('check');
const broken = new Set<string>();
let passed = 0;
let failed = 0;

for (const step of steps.filter((each) => each.check || !onlyCheck)) {
  const start = performance.now();
  const outcome = await runOrRefuse(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0) {
    broken.add(step.name);
    console.log(`\n${outcome.output}\n`);
  }
  console.log(`${outcome.failed > 0 ? 'FAILED' : 'ok'}  ${step.name}: ${counted(outcome)} (${seconds} s)`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function runOrRefuse(step: Step) {
  if (!step.after || !broken.has(step.after)) return runStep(step);
  return { passed: 0, failed: 1, output: `Not run: "${step.after}" failed.` };
}

function counted({ passed, failed }: { passed: number; failed: number }): string {
  return failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
}
