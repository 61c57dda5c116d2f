import type { Grade } from 'keluarga';
import { type Method, methods } from 'keluarga/acceptors';
import { acceptorWords, sayOver, sayProtection } from 'keluarga/messages';
import type { Citation } from '../components/ChipHukum.astro';
import { citationOf } from '../guide/citation.ts';
import type { Language } from '../words/index.ts';

/** A method of the register in words. */
export interface SaidMethod {
  readonly id: string;
  readonly name: string;
  readonly protection: string;
  readonly user: string;
  readonly length: string;
  readonly isLong: boolean;
  /** That it may have ended and whom to ask; none where there is nothing to end. */
  readonly over?: string;
  readonly source: Citation;
  readonly historic: boolean;
}

/** The methods of the register, in order of the client card. */
export function saidMethods(language: Language): SaidMethod[] {
  const words = acceptorWords[language];
  return methods.map((method: Method & { readonly id: keyof typeof words.methods }) => {
    const over = sayOver(method.protection, words);
    return {
      id: method.id,
      name: words.methods[method.id],
      protection: sayProtection(method.protection, words),
      user: words.users[method.user],
      length: words.lengths[method.length],
      isLong: method.length === 'mkjp',
      ...(over && { over }),
      source: withGrade(method.cite, method.grade, language),
      historic: method.historic === true,
    };
  });
}

/** A citation with the grade of what is taken from it. */
export const withGrade = ({ instrument, article }: Method['cite'], grade: Grade, language: Language): Citation => ({
  ...citationOf(instrument, language, article),
  tingkat: grade,
});
