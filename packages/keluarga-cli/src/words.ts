import type { Due } from 'keluarga/law';
import { en } from './words/en.ts';
import { id } from './words/id.ts';

/** What the command line says around findings. */
export interface CliWords {
  readonly needsDay: string;
  readonly noDay: string;
  readonly farDay: string;
  readonly unknown: Readonly<
    Record<'unknown-programme' | 'unknown-locality' | 'unknown-language' | 'unknown-form' | 'unknown-record', string>
  >;
  readonly file: Readonly<Record<'no-such-file' | 'is-a-folder' | 'unreadable' | 'empty' | 'not-utf-8', string>>;
  /** By the code commander gives an error. */
  readonly usage: Readonly<
    Record<'unknownOption' | 'unknownCommand' | 'missingArgument' | 'excessArguments' | 'optionMissingArgument', string>
  >;
  readonly line: string;
  readonly heading: string;
  readonly programme: string;
  readonly answer: string;
  readonly basis: string;
  readonly amount: string;
  readonly reasons: string;
  readonly missing: string;
  readonly unsettled: string;
  readonly documents: string;
  readonly where: string;
  readonly changes: string;
  readonly notes: string;
  readonly sources: string;
  readonly closing: string;
  readonly group: Readonly<
    Record<'heading' | 'plan' | 'order' | 'change' | 'noChange' | 'warnings' | 'days' | 'closing', string>
  >;
  readonly asked: string;
  readonly settled: string;
  readonly settles: string;
  readonly id: string;
  readonly since: string;
  readonly seen: string;
  readonly grade: string;
  readonly source: string;
  readonly until: string;
  readonly text: string;
  readonly leftOut: string;
  readonly due: Readonly<Record<Due['why'], string>>;
  readonly nothingDue: string;
}

export const cliWords = { id, en } as const;

export type Language = keyof typeof cliWords;
