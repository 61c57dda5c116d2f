/** Something an editor has to change in a guide, told in Bahasa Indonesia. */
export interface Problem {
  /** `keliru` fails the build; `saran` is printed and passes. */
  readonly level: 'keliru' | 'saran';
  /** The path from the folder of guides: `id/pkh.mdx`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What it is about: a field of the head, or a component with its attribute. */
  readonly field: string;
  /** What is wrong and what to write instead, in whole sentences. */
  readonly write: string;
  /** A line that may be copied. */
  readonly example?: string;
}

/** A problem before it is known in which file and on which line of it. */
export type Found = Omit<Problem, 'file' | 'line'>;

/** As an editor reads it in a terminal. */
export function sayProblem({ level, file, line, field, write, example }: Problem): string {
  const title = `${level === 'keliru' ? 'KELIRU' : 'SARAN '} ${file}, baris ${line}: ${field}`;
  return [title, `       ${write}`, ...(example ? [`       Contoh: ${example}`] : [])].join('\n');
}
