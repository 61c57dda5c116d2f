import type { Case } from './case.ts';
import { acceptors } from './cases/acceptors.ts';
import { aid } from './cases/aid.ts';
import { exclusions } from './cases/exclusions.ts';
import { membership } from './cases/membership.ts';
import { pkh } from './cases/pkh.ts';

/** The cases by area of the law, as the score is told. */
export const areas: Readonly<Record<string, readonly Case[]>> = { acceptors, membership, exclusions, pkh, aid };
