import type { everyStatement } from '../catalogue/statements.ts';
import { acceptorTerms as enTerms } from './en/acceptor-terms.ts';
import { nib as en } from './en/nib.ts';
import { acceptorTerms as idTerms } from './id/acceptor-terms.ts';
import { nib as id } from './id/nib.ts';

type Says = (typeof everyStatement)[number]['versions'][number]['value'];

/** What the law says, by language and by the value of a statement. */
export const statementWords: Readonly<Record<'id' | 'en', Readonly<Record<Says, string>>>> = {
  id: { ...idTerms.law, ...id },
  en: { ...enTerms.law, ...en },
};
