import type { openQuestions as ofGroups } from '../groups/id/open-questions.ts';
import type { openQuestions as ofFamilies } from '../id/open-questions.ts';

export type OpenQuestionId = keyof typeof ofFamilies | keyof typeof ofGroups;

/**
 * What an office that holds the text is asked for: a sentence that is true or not (true is the answer *yes* of the
 * question), or something to copy out, where a yes or no would not say what the text says.
 */
export type Wanted = { readonly yes: string } | { readonly write: string };

export type OpenAnswers = Readonly<Record<OpenQuestionId, Wanted>>;
