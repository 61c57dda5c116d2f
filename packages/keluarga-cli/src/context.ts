import type { Streams } from './streams.ts';

export interface World extends Streams {
  /** The day it is, for what is due. */
  readonly today: string;
  readonly version: string;
}

/** What a command needs: the world, a way to answer, and one to say that a line of a stream was bad. */
export interface Context extends World {
  readonly answer: (text: string) => void;
  readonly answerJson: (value: unknown) => void;
  readonly bad: () => void;
}

/** The option of every command that says anything. */
export const LANG = ['--lang <language>', 'language of words: id or en', 'id'] as const;
