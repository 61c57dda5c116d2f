/** Something an editor must put right, said in Indonesian, the language of the editors. */
export interface Fault {
  /** As the editor knows it: `src/content/panduan/id/pkh.mdx`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The field, the component or the kind of text. */
  readonly field: string;
  readonly wrong: string;
  readonly write: string;
  readonly example: string;
}

/** A fault before it is known in which file it stands. */
export type Found = Omit<Fault, 'file'>;

const sayFault = ({ file, line, field, wrong, write, example }: Fault): string =>
  [
    `${file}, baris ${line}, bagian ${field}`,
    `  Salah:  ${wrong}`,
    `  Tulis:  ${write}`,
    `  Contoh: ${example.replaceAll('\n', '\n          ')}`,
  ].join('\n');

export const sayFaults = (faults: readonly Fault[]): string =>
  [`Panduan belum bisa terbit. Ada ${faults.length} yang perlu diperbaiki.`, ...faults.map(sayFault)].join('\n\n');
