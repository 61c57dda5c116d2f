import type { procedures } from '../catalogue/procedures.ts';
import type { sppirtCounts } from '../uppka/food/sppirt-steps.ts';
import { procedures as en } from './en/procedures.ts';
import { procedures as id } from './id/procedures.ts';

type Each = (typeof procedures)[number];
type Count = (typeof sppirtCounts)[number];

/** What a step is called, and what to do in it. */
export interface StepWords {
  readonly title: string;
  readonly text?: string;
}

/** The words of procedures. */
export interface ProcedureWords {
  readonly procedures: {
    readonly [Of in Each as Of['id']]: {
      readonly name: string;
      readonly steps: Readonly<Record<Of['steps'][number]['id'], StepWords>>;
    };
  };
  /** Time that is counted; `{time}` is how long, and the event it is counted from is said. */
  readonly counts: Readonly<Record<Count['id'], string>>;
}

/** By language. */
export const procedureWords: Readonly<Record<'id' | 'en', ProcedureWords>> = { id, en };
