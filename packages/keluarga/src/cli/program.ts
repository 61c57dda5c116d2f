import type { Readable, Writable } from 'node:stream';
import { Command, Option } from 'commander';
import { familyJsonSchema } from '../family/schema.ts';
import { instruments } from '../law/instruments.ts';
import { askRecord } from './ask-record.ts';
import { type Asked, assessRecord } from './assess-record.ts';
import { assessStream } from './assess-stream.ts';
import { importList } from './import-list.ts';
import { checkProgrammes, dayOf, localityOf } from './options.ts';
import { printLaw } from './print-law.ts';
import { dueOf, printDue, printRules, rulesOf } from './print-rules.ts';
import type { Language } from './words.ts';

export interface World {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The day it is, for what is due. */
  readonly today: string;
  readonly version: string;
}

interface Flags {
  readonly on: string;
  readonly lang: Language;
  readonly locality: string;
  readonly programme?: readonly string[];
  readonly json?: true;
  readonly ndjson?: true;
  readonly changes?: boolean;
}

interface ImportFlags {
  readonly form: string;
  readonly answeredOn: string;
  readonly lang: Language;
}

/** The commands; `answer` takes the text for standard output, `bad` says that a line of a stream was bad. */
export const programOf = (world: World, answer: (text: string) => void, bad: () => void): Command => {
  const { stdin, stdout, stderr, version, today } = world;
  const json = (value: unknown) => answer(JSON.stringify(value, null, 2));
  const lang = () => new Option('--lang <language>', 'language of words').choices(['id', 'en']).default('id');
  const program = new Command('keluarga')
    .description(
      'Which programmes may be for a family, why, and what is still to be asked. Registers nothing, decides nothing.',
    )
    .version(version);

  const aboutRecord = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .argument('<file>', 'a family record as JSON; - for standard input')
      .requiredOption('--on <day>', 'the day asked about, YYYY-MM-DD')
      .option('--programme <id>', 'only this programme; may be given more than once', collect)
      .option('--locality <id>', 'the place whose figures count', 'balikpapan')
      .addOption(lang())
      .option('--json', 'JSON instead of text');

  aboutRecord('assess', 'what is found for a family, with reasons')
    .option('--ndjson', 'one record a line in, one line of JSON out')
    .option('--changes', 'with how answers change with time (for one record the default)')
    .option('--no-changes', 'without how answers change with time (for a stream the default)')
    .action(async (file: string, flags: Flags) => {
      const asked = askedOf(flags);
      if (!flags.ndjson) return answer(await assessRecord(file, stdin, asked, flags.json === true));
      if (!(await assessStream(file, { stdin, stdout, stderr }, asked))) bad();
    });
  aboutRecord('ask', 'the next questions, best first, and what each would settle').action(
    async (file: string, flags: Flags) => answer(await askRecord(file, stdin, askedOf(flags), flags.json === true)),
  );
  program
    .command('import')
    .description('families from a CSV list of members, one record a line for assess --ndjson')
    .argument('<file>', 'the list; - for standard input')
    .requiredOption('--form <id>', 'the form whose codes the list uses')
    .requiredOption('--answered-on <day>', 'the day of the answers, YYYY-MM-DD')
    .addOption(lang())
    .action(async (file: string, { form, answeredOn, lang: language }: ImportFlags) => {
      const asked = { form, answeredOn: dayOf(answeredOn, language), language };
      if (!(await importList(file, { stdin, stdout, stderr }, asked))) bad();
    });
  program
    .command('rules')
    .description('every rule and parameter with dates, grade and source')
    .option('--on <day>', 'only what is in force on the day')
    .option('--due', 'what must be read again by the day, or by today')
    .addOption(lang())
    .option('--json', 'JSON instead of text')
    .action((flags: Partial<Flags> & { due?: true; lang: Language }) => {
      const on = flags.on === undefined ? undefined : dayOf(flags.on, flags.lang);
      if (flags.due) return flags.json ? json({ due: dueOf(on ?? today) }) : answer(printDue(flags.lang, on ?? today));
      return flags.json ? json(rulesOf(on)) : answer(printRules(flags.lang, on));
    });
  program
    .command('law')
    .description('the register of texts the rules stand on')
    .addOption(lang())
    .option('--json', 'JSON instead of text')
    .action((flags: Pick<Flags, 'json' | 'lang'>) =>
      flags.json ? json({ instruments }) : answer(printLaw(flags.lang)),
    );
  program
    .command('schema')
    .description('the JSON Schema of a family record')
    .action(() => json(familyJsonSchema()));
  return program;
};

const collect = (id: string, before: readonly string[] = []): string[] => [...before, id];

/** @throws Refusal for a day, place or programme there is not. */
const askedOf = ({ on, locality, lang, programme, ndjson, changes }: Flags): Asked => {
  const place = localityOf(locality, lang);
  checkProgrammes(programme ?? [], place, lang);
  return { on: dayOf(on, lang), locality: place, language: lang, programmes: programme, changes: changes ?? !ndjson };
};
