import type { Command } from 'commander';
import { instruments } from 'keluarga';
import { familyJsonSchema, groupJsonSchema } from 'keluarga/schema';
import { type Context, LANG } from './context.ts';
import { checkLanguage, dayOf, languageOf, oneOf } from './options.ts';
import { dueOf, printDue } from './print-due.ts';
import { printLaw } from './print-law.ts';
import { printRules, rulesOf } from './print-rules.ts';
import { every } from './refusal.ts';

const schemas = { family: familyJsonSchema, group: groupJsonSchema };

interface Flags {
  readonly on?: string;
  readonly due?: true;
  readonly json?: true;
  readonly lang: string;
}

export const addLawCommands = (program: Command, { answer, answerJson, today }: Context): void => {
  program
    .command('rules')
    .description('every rule and parameter with dates, grade, source and expression, and what was left out')
    .option('--on <day>', 'only what is in force on the day')
    .option('--due', 'what must be read again by the day, or by today')
    .option(...LANG)
    .option('--json', 'JSON instead of text; keluarga/rules.schema.json describes it')
    .action(({ on, due, json, lang }: Flags) => {
      const language = languageOf(lang);
      const [day] = every(
        () => (on === undefined ? undefined : dayOf('--on', on, language)),
        () => checkLanguage(lang),
      );
      if (due) return json ? answerJson({ due: dueOf(day ?? today) }) : answer(printDue(language, day ?? today));
      return json ? answerJson(rulesOf(day)) : answer(printRules(language, day));
    });
  program
    .command('law')
    .description('the register of texts the rules stand on')
    .option(...LANG)
    .option('--json', 'JSON instead of text')
    .action(({ json, lang }: Flags) => {
      const language = checkLanguage(lang);
      return json ? answerJson({ instruments }) : answer(printLaw(language));
    });
  program
    .command('schema')
    .description('the JSON Schema of a record')
    .argument('[record]', 'family or group', 'family')
    .option(...LANG)
    .action((record: string, { lang }: Flags) => {
      const [found] = every(
        () =>
          oneOf('record', 'unknown-record', record, Object.keys(schemas) as (keyof typeof schemas)[], languageOf(lang)),
        () => checkLanguage(lang),
      );
      return answerJson(schemas[found]());
    });
};
