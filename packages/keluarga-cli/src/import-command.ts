import type { Command } from 'commander';
import { type FormId, forms } from 'keluarga/csv';
import { type Context, LANG } from './context.ts';
import { importList } from './import-list.ts';
import { checkLanguage, dayOf, languageOf, oneOf } from './options.ts';
import { every } from './refusal.ts';

const FORMS = Object.keys(forms) as FormId[];

interface Flags {
  readonly form?: string;
  readonly answeredOn?: string;
  readonly lang: string;
}

export const addImport = (program: Command, context: Context): void => {
  program
    .command('import')
    .description('families from a CSV list of members, one record a line for assess --ndjson')
    .argument('<file>', 'the list; - for standard input')
    .option('--form <id>', `needed: the form whose codes the list uses: ${FORMS.join(', ')}`)
    .option('--answered-on <day>', 'needed: the day of the answers, YYYY-MM-DD')
    .option(...LANG)
    .addHelpText('after', '\nWhat is told of a row makes the exit code 2; the families are written all the same.')
    .action(async (file: string, { form, answeredOn: day, lang }: Flags) => {
      const language = languageOf(lang);
      const [known, answeredOn] = every(
        () => oneOf('--form', 'unknown-form', form, FORMS, language),
        () => dayOf('--answered-on', day, language),
        () => checkLanguage(lang),
      );
      if (!(await importList(file, context, { form: known, answeredOn, language }))) context.bad();
    });
};
