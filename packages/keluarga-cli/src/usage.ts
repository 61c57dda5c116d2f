import type { CommanderError } from 'commander';
import { fill } from 'keluarga/messages';
import { languageOf } from './options.ts';
import type { Problem } from './refusal.ts';
import { cliWords } from './words.ts';

/** How a command line is wrong by the code of commander, in the language it asks for as far as one can tell. */
export const usageProblem = ({ code, message }: CommanderError, args: readonly string[]): Problem => {
  const { usage } = cliWords[languageIn(args)];
  const known = code.replace('commander.', '');
  const [, text = ''] = /'([^']*)'/.exec(message) ?? [];
  const sentence = Object.hasOwn(usage, known) ? usage[known as keyof typeof usage] : message;
  return { path: text, code: kebab(known), message: fill(sentence, { text }) };
};

const languageIn = (args: readonly string[]) => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return languageOf(args[at]?.split('=')[1] ?? args[at + 1]);
};

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
