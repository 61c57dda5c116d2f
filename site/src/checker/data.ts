import type { Words as RuleWords } from 'keluarga/messages';
import type { Tone } from '../components/verdict-look.ts';
import type { ScriptWords } from '../rules/script-words.ts';

/** The words of one checker, as they stand in its page: only of what its programmes use. */
export interface CheckerData {
  readonly programmes: readonly string[];
  readonly rules: RuleWords;
  readonly cek: ScriptWords;
  readonly words: {
    readonly nth: string;
    readonly error: string;
    readonly review: string;
    readonly none: string;
    readonly grade: Readonly<Record<string, string>>;
  };
  /** Short names of the texts of the law. */
  readonly texts: Readonly<Record<string, string>>;
  /** How each verdict looks: the tone, and the outline of its icon. */
  readonly looks: Readonly<Record<string, { readonly tone: Tone; readonly d: string }>>;
}

export const readData = (): CheckerData => JSON.parse(document.getElementById('data')?.textContent as string);
