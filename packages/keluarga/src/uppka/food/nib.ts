import { cite } from '../../law/instruments.ts';
import { statement } from '../../law/statement.ts';

const law = (article: string) =>
  ({
    from: '2025-06-05',
    lastSeen: '2025-06-05',
    checked: '2026-11-24',
    grade: 'A',
    cite: cite('pp-28-2025', { article }),
  }) as const;

/** What the law says of the number of a business, *nomor induk berusaha*. */
export const nibStatements = [
  statement('legal.nib.umk', { ...law('234(1), 234(2)'), value: 'nib-is-licence' }),
  statement('legal.nib.who', { ...law('204a, 206(2)'), value: 'one-nib' }),
  statement('legal.nib.extra', { ...law('206(5)c, 206(9)'), value: 'nib-lasts-and-insures' }),
] as const;
