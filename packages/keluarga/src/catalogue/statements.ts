import { statements } from '../acceptor/statements.ts';
import { nibStatements } from '../uppka/food/nib.ts';

/** Every right, duty and fact of law that decides nothing. */
export const everyStatement = [...statements, ...nibStatements] as const;
