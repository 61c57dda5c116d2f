import type { Command } from 'commander';
import { askRecord } from './ask-record.ts';
import { type Asked, assessRecord } from './assess-record.ts';
import { assessStream } from './assess-stream.ts';
import { type Context, LANG } from './context.ts';
import { checkLanguage, dayOf, languageOf, localityOf, programmesOf } from './options.ts';
import { every } from './refusal.ts';

interface Flags {
  readonly on?: string;
  readonly lang: string;
  readonly locality: string;
  readonly programme?: readonly string[];
  readonly json?: true;
  readonly ndjson?: true;
  readonly changes?: boolean;
}

export const addRecordCommands = (program: Command, context: Context): void => {
  const { stdin, answer, bad } = context;
  const aboutRecord = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .argument('<file>', 'a family record as JSON; - for standard input')
      .option('--on <day>', 'needed: the day asked about, YYYY-MM-DD')
      .option('--programme <id>', 'only this programme; may be given more than once', collect)
      .option('--locality <id>', 'the place whose figures count', 'balikpapan')
      .option(...LANG)
      .option('--json', 'JSON instead of text');

  aboutRecord('assess', 'what is found for a family, with reasons')
    .option('--ndjson', 'one record a line in, one line of JSON out; a bad line gives its issues')
    .option('--changes', 'with how answers change with time (for one record the default)')
    .option('--no-changes', 'without: until, change and changes are null (for a stream the default)')
    .action(async (file: string, flags: Flags) => {
      const asked = askedOf(flags);
      if (!flags.ndjson) return answer(await assessRecord(file, stdin, asked, flags.json === true));
      if (!(await assessStream(file, context, asked))) bad();
    });
  aboutRecord('ask', 'the next questions, best first, and what each would settle').action(
    async (file: string, flags: Flags) => answer(await askRecord(file, stdin, askedOf(flags), flags.json === true)),
  );
};

const collect = (id: string, before: readonly string[] = []): string[] => [...before, id];

/** @throws Refusal for a day, place, programme or language there is not. */
const askedOf = ({ on, locality, lang, programme, ndjson, changes = !ndjson }: Flags): Asked => {
  const language = languageOf(lang);
  const [day, place] = every(
    () => dayOf('--on', on, language),
    () => localityOf(locality, language),
    () => checkLanguage(lang),
    ...programmesOf(programme ?? [], locality, language),
  );
  return { on: day, locality: place, language, programmes: programme, changes };
};
