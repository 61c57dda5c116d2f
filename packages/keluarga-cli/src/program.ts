import { Command } from 'commander';
import type { World } from './context.ts';
import { addGroup } from './group-command.ts';
import { addImport } from './import-command.ts';
import { addLawCommands } from './law-commands.ts';
import { addRecordCommands } from './record-commands.ts';

/** The commands; `bad` is called when a line of a stream was bad. */
export const programOf = (world: World, bad: () => void): Command => {
  const answer = (text: string) => void world.stdout.write(`${text}\n`);
  const context = { ...world, bad, answer, answerJson: (value: unknown) => answer(JSON.stringify(value, null, 2)) };
  const program = new Command('keluarga')
    .description(
      'Which programmes may be for a family, why, and what is still to be asked. Registers nothing, decides nothing.',
    )
    .version(world.version)
    .addHelpText('after', '\nExit codes: 0 answered, 2 bad input, told on standard error, 1 our fault.');
  addRecordCommands(program, context);
  addGroup(program, context);
  addImport(program, context);
  addLawCommands(program, context);
  return program;
};
