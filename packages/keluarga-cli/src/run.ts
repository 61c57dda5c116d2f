import { type Command, CommanderError } from 'commander';
import type { World } from './context.ts';
import { programOf } from './program.ts';
import { lineOf, Refusal } from './refusal.ts';
import { usageProblem } from './usage.ts';

/** 0 answered, 1 our fault, 2 bad input. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line; but for a stream, nothing is written to standard output before all is known. */
export const run = async (args: readonly string[], world: World): Promise<ExitCode> => {
  const { stderr } = world;
  let code: ExitCode = 0;
  const program = programOf(world, () => {
    code = 2;
  });
  for (const command of [program, ...program.commands]) quiet(command, world);
  const tell = (text: string) => void stderr.write(`${text}\n`);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (problem) {
    if (problem instanceof CommanderError) {
      if (problem.exitCode === 0) return 0;
      if (problem.code !== 'commander.help') tell(lineOf(usageProblem(problem, args)));
      return 2;
    }
    if (problem instanceof Refusal) {
      problem.problems.map(lineOf).forEach(tell);
      return 2;
    }
    tell(`keluarga: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`);
    return 1;
  }
};

/** Lets commander throw, write where we say, and leave its errors to us. */
const quiet = (command: Command, { stdout, stderr }: World): void => {
  command.exitOverride().configureOutput({
    writeOut: (text) => void stdout.write(text),
    writeErr: (text) => void stderr.write(text),
    outputError: () => undefined,
  });
};
