import type { Command } from 'commander';
import { assessGroup, classifyGroup, readiness, routeOrder } from 'keluarga/groups';
import { type Context, LANG } from './context.ts';
import { NOTICE } from './notice.ts';
import { checkLanguage, dayOf, languageOf } from './options.ts';
import { printGroup } from './print-group.ts';
import { groupReader, readRecord } from './read-input.ts';
import { every } from './refusal.ts';

interface Flags {
  readonly on?: string;
  readonly lang: string;
  readonly json?: true;
}

export const addGroup = (program: Command, { stdin, answer, answerJson }: Context): void => {
  program
    .command('group')
    .description('what makes a UPPKA group ready, which routes to capital there are, and in which order')
    .argument('<file>', 'the record of a group as JSON; - for standard input')
    .option('--on <day>', 'needed: the day asked about, YYYY-MM-DD')
    .option(...LANG)
    .option('--json', 'JSON instead of text')
    .action(async (file: string, { on: day, lang, json }: Flags) => {
      const language = languageOf(lang);
      const [on] = every(
        () => dayOf('--on', day, language),
        () => checkLanguage(lang),
      );
      const group = await readRecord(groupReader, file, stdin, language);
      const found = {
        on,
        readiness: readiness(group, { on }),
        classes: classifyGroup(group, { on }),
        findings: assessGroup(group, { on }),
        orders: (group.people ?? []).map(({ id }) => ({ person: id, ...routeOrder(group, id, on) })),
      };
      if (json) answerJson({ ...NOTICE, ...found });
      else answer(printGroup(found, language));
    });
};
