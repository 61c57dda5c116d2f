import { once } from 'node:events';
import { type FormId, forms } from '../family/csv/forms.ts';
import { importCsv } from '../family/csv/import-csv.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { fill } from '../messages/format.ts';
import { rowIssueWords } from '../messages/row-issues.ts';
import type { Streams } from './assess-stream.ts';
import { fileRefusal, openInput } from './read-input.ts';
import { Refusal } from './refusal.ts';
import { cliWords, type Language } from './words.ts';

interface Import {
  readonly form: string;
  readonly answeredOn: CivilDate;
  readonly language: Language;
}

/**
 * A family a line, as `assess --ndjson` reads them; what is wrong with a row is told on standard error. Gives whether
 * every row was good.
 * @throws Refusal for a form there is not, or a file that cannot be read.
 */
export const importList = async (
  file: string,
  { stdin, stdout, stderr }: Streams,
  { form, answeredOn, language }: Import,
): Promise<boolean> => {
  const own = cliWords[language];
  if (!Object.hasOwn(forms, form))
    throw new Refusal([fill(own.noForm, { text: form, allowed: Object.keys(forms).join(', ') })]);
  let good = true;
  try {
    for await (const one of importCsv(openInput(file, stdin), { form: form as FormId, answeredOn })) {
      if ('issue' in one) {
        good = false;
        const { line, column, code } = one.issue;
        const text = rowIssueWords[language][code](one.issue);
        stderr.write(`${fill(own.line, { line: String(line), text: column ? `${column}: ${text}` : text })}\n`);
      } else if (!stdout.write(`${JSON.stringify(one.family)}\n`)) await once(stdout, 'drain');
    }
  } catch (problem) {
    throw fileRefusal(problem, file, language);
  }
  return good;
};
