import type { TermWords } from 'keluarga/messages';
import type { PesertaWords } from '../words/peserta-kb.ts';

/** What the script of the page says, as it stands in the page. */
export interface PesertaData {
  readonly locale: string;
  readonly nth: string;
  readonly error: string;
  readonly faults: PesertaWords['faults'] & { readonly choose: string };
  readonly words: PesertaWords['result'];
  readonly noForce: string;
  readonly noForceSource: string;
  readonly methods: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly protection: string;
        readonly length: string;
        readonly source: string;
        readonly over?: string;
      }
    >
  >;
  readonly visitSource: string;
  readonly couples: Readonly<Record<string, TermWords>>;
  readonly services: Readonly<Record<string, TermWords>>;
  readonly reasons: Readonly<Record<string, TermWords>>;
  /** What the law leaves open, by the id of the question. */
  readonly open: Readonly<Record<string, string>>;
}

export const readData = (): PesertaData => JSON.parse(document.getElementById('data')?.textContent as string);
