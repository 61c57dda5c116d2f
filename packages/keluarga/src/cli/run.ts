import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { programOf, type World } from './program.ts';
import { Refusal } from './refusal.ts';

/** 0 answered, 1 our fault, 2 bad input. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line; but for a stream, nothing is written to standard output before all is known. */
export const run = async (args: readonly string[], world: World): Promise<ExitCode> => {
  const { stdout, stderr } = world;
  let code: ExitCode = 0;
  const program = programOf(
    world,
    (text) => void stdout.write(`${text}\n`),
    () => {
      code = 2;
    },
  );
  for (const command of [program, ...program.commands]) quiet(command, world);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : 2;
    if (problem instanceof Refusal) {
      stderr.write(`${problem.lines.join('\n')}\n`);
      return 2;
    }
    stderr.write(`keluarga: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`);
    return 1;
  }
};

/** Lets commander throw and write where we say. */
const quiet = (command: Command, { stdout, stderr }: World): void => {
  command.exitOverride().configureOutput({
    writeOut: (text) => void stdout.write(text),
    writeErr: (text) => void stderr.write(text),
  });
};
