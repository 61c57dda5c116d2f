import { LineCounter, parseDocument } from 'yaml';
import { urgencies } from '../../src/care/ids.ts';
import { guideSchema } from '../../src/guide/schema.ts';
import type { Found } from './fault.ts';
import { idFault, type Kind } from './known.ts';

/** The line of a guide on which its YAML begins, below `---`. */
const FIRST = 2;

/** What each field of the head holds, and a line that may be copied. */
const fields: Readonly<Record<string, { readonly write: string; readonly example: string }>> = {
  title: { write: 'judul, 10 sampai 70 huruf.', example: "title: 'PKH: bantuan uang untuk keluarga'" },
  summary: {
    write: 'satu atau dua kalimat tentang isi panduan, 15 sampai 200 huruf.',
    example: 'summary: Siapa yang bisa ikut, dan bertanya ke siapa.',
  },
  language: { write: 'id atau en, sama dengan nama foldernya.', example: 'language: id' },
  programmes: { write: 'nama program yang dibahas. Tanpa program: [].', example: 'programmes: [pkh, sembako]' },
  reviewedOn: {
    write: 'tanggal seluruh panduan terakhir dibaca ulang, tahun-bulan-tanggal.',
    example: 'reviewedOn: 2026-11-24',
  },
  sensitive: {
    write: 'true bila halaman ini sering dibaca di HP bersama, misalnya tentang KB. Bila tidak, hapus barisnya.',
    example: 'sensitive: true',
  },
  darurat: {
    write: `isi kotak di atas halaman: ${urgencies.join(', ')}. Wajib bila sensitive: true.`,
    example: 'darurat: kb',
  },
  topic: {
    write: 'family untuk keluarga, group untuk kelompok UPPKA. Bila family, boleh dihapus.',
    example: 'topic: group',
  },
  order: { write: 'nomor urut di daftar panduan, 1 sampai 99. Boleh dihapus.', example: 'order: 3' },
  sources: { write: 'nama sumber yang dipakai, paling sedikit satu.', example: 'sources: [uu-13-2011]' },
};

const unknown = { write: `hapus. Yang ada: ${Object.keys(fields).join(', ')}.`, example: 'language: id' };
const lists: readonly (readonly [field: string, kind: Kind])[] = [
  ['programmes', 'programme'],
  ['sources', 'instrument'],
];

/** Faults of the head of a guide, YAML without its fences. `language` is that of the guide's folder. */
export function headFaults(yaml: string, language: string): Found[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (offset: number) => FIRST + lines.linePos(offset).line - 1;
  const lineOf = (path: readonly PropertyKey[]) => {
    const { range } = (document.getIn(path, true) ?? {}) as { readonly range?: readonly number[] };
    return range ? lineAt(range[0] ?? 0) : FIRST - 1;
  };
  const [broken] = document.errors;
  if (broken) return [unreadable(lineAt(broken.pos[0]))];
  const head = (document.toJS() ?? {}) as Readonly<Record<string, unknown>>;
  return [...shapeFaults(), ...lists.flatMap(([field, kind]) => idFaults(field, kind)), ...languageFaults()];

  function shapeFaults(): Found[] {
    const issues = guideSchema.safeParse(head).error?.issues ?? [];
    const paths = issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [issue.path],
    );
    const byField = new Map(paths.map((path) => [String(path[0]), path]));
    return [...byField].map(([field, path]) => {
      const known = fields[field];
      const wrong = !known
        ? 'bagian ini tidak dikenal.'
        : field in head
          ? 'isinya belum benar.'
          : 'bagian ini belum ditulis.';
      return { line: lineOf(path), field, wrong, ...(known ?? unknown) };
    });
  }

  function idFaults(field: string, kind: Kind): Found[] {
    const ids: readonly unknown[] = Array.isArray(head[field]) ? head[field] : [];
    return ids.flatMap((id, index) => {
      const fault = typeof id === 'string' ? idFault(kind, id) : undefined;
      return fault ? [{ line: lineOf([field, index]), field, ...fault, example: fields[field]?.example ?? '' }] : [];
    });
  }

  function languageFaults(): Found[] {
    if (head.language === language || (head.language !== 'id' && head.language !== 'en')) return [];
    const wrong = `panduan ini ada di folder ${language}, tetapi bahasanya "${head.language}".`;
    return [
      {
        line: lineOf(['language']),
        field: 'language',
        wrong,
        write: `bahasa folder itu: ${language}.`,
        example: `language: ${language}`,
      },
    ];
  }
}

function unreadable(line: number): Found {
  return {
    line,
    field: 'kepala panduan',
    wrong: 'bagian ini tidak bisa dibaca.',
    write: 'satu baris untuk satu bagian. Tulisan yang memakai titik dua diapit tanda kutip.',
    example: fields.title?.example ?? '',
  };
}
