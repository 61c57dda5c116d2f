import { isCivilDate } from 'keluarga';
import { type Attribute, components } from './components.ts';
import type { Found } from './fault.ts';
import { idFault, kinds } from './known.ts';
import { type Attributes, everyNode, lineOf, type Nodes } from './tree.ts';

/** Faults of components, of raw HTML, and of code, which a guide has none of. */
export const tagFaults = (tree: Nodes): Found[] => {
  const nodes = everyNode(tree);
  const names = new Set(nodes.map(({ name }) => name));
  return nodes.flatMap((node) => {
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      return isComment(node) ? [] : [codeFault(node)];
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const name = node.name ?? '';
    return /^[A-Z]/.test(name)
      ? [...componentFaults(node, name), ...besideFaults(node, name, names)]
      : [htmlFault(node, name)];
  });
};

const isComment = ({ value = '' }: Nodes) => /^\s*\/\*.*\*\/\s*$/s.test(value);

const codeFault = (node: Nodes): Found => ({
  line: lineOf(node),
  field: 'kode',
  wrong: 'panduan tidak memuat import, export, atau kurung kurawal.',
  write: 'hapus. Komponen bisa langsung dipakai.',
  example: '<Jumlah param="pkh.cap.family" />',
});

const instead: Readonly<Record<string, { readonly write: string; readonly example: string }>> = {
  style: { write: 'hapus. Tampilan diatur oleh situs.', example: '<Peringatan judul="Perhatikan">…</Peringatan>' },
  script: { write: 'hapus. Panduan tidak menjalankan program.', example: '<TautanCek cek="bantuan" />' },
  heading: { write: 'judul bab dengan tanda pagar.', example: '## Untuk siapa' },
  other: { write: 'tulisan biasa, atau komponen yang ada.', example: '**tebal**, [tautan](/panduan/pkh/), - daftar' },
};

function htmlFault(node: Nodes, name: string): Found {
  const found = instead[/^h[1-6]$/.test(name) ? 'heading' : name] ?? instead.other;
  return {
    line: lineOf(node),
    field: `<${name}>`,
    wrong: `tag HTML <${name}> tidak dipakai di panduan.`,
    write: found?.write ?? '',
    example: found?.example ?? '',
  };
}

function componentFaults(node: Nodes, name: string): Found[] {
  const line = lineOf(node);
  const component = components[name];
  if (!component) {
    const write = `komponen yang ada: ${Object.keys(components).sort().join(', ')}.`;
    return [
      { line, field: `<${name}>`, wrong: 'komponen ini tidak ada.', write, example: '<Dokumen programme="pkh" />' },
    ];
  }
  const { attributes, example, either = [] } = component;
  const given = node.attributes ?? [];
  const chosen = either.filter((key) => given.some((each) => each.name === key));
  const missing = Object.entries(attributes).filter(
    ([key, { required }]) => required && !given.some((each) => each.name === key),
  );
  return [
    ...missing.map(([key]) => ({
      line,
      field: `<${name}>`,
      wrong: `${key} belum ditulis.`,
      write: `${key}="…"`,
      example,
    })),
    ...(either.length > 0 && chosen.length !== 1
      ? [
          {
            line,
            field: `<${name}>`,
            wrong:
              chosen.length === 0
                ? `${either.join(' atau ')} belum ditulis.`
                : `${either.join(' dan ')} tertulis dua-duanya.`,
            write: `salah satu saja: ${either.join(' atau ')}.`,
            example,
          },
        ]
      : []),
    ...given.flatMap((each) => {
      const fault = attributeFault(each, attributes);
      return fault ? [{ line, field: `<${name} ${each.name ?? '{…}'}>`, ...fault, example }] : [];
    }),
  ];
}

/** A component whose other half, told once on the page, is missing. */
function besideFaults(node: Nodes, name: string, names: ReadonlySet<string | null | undefined>): Found[] {
  const { beside, example = '' } = components[name] ?? {};
  if (!beside || names.has(beside)) return [];
  return [
    {
      line: lineOf(node),
      field: `<${name}>`,
      wrong: `panduan ini belum memuat <${beside} />.`,
      write: `<${beside} /> satu kali, sebelum <${name}>.`,
      example,
    },
  ];
}

function attributeFault({ name = '', value }: Attributes, known: Readonly<Record<string, Attribute>>) {
  const attribute = known[name];
  if (!attribute)
    return {
      wrong: `tidak ada isian "${name}".`,
      write: `isian yang ada: ${Object.keys(known).join(', ') || 'tidak ada'}.`,
    };
  const { holds } = attribute;
  const isCode = typeof value === 'object' && value !== null;
  if (holds === 'list') return isCode ? undefined : { wrong: 'isinya harus daftar.', write: 'daftar di dalam {[ ]}.' };
  if (isCode || !value) return { wrong: 'isinya harus tulisan.', write: 'tulisan di antara tanda kutip.' };
  if (typeof holds !== 'string') return oneOf(holds, value);
  if (holds === 'text') return undefined;
  if (holds === 'date')
    return isCivilDate(value)
      ? undefined
      : { wrong: `"${value}" bukan tanggal.`, write: 'tahun-bulan-tanggal, misalnya 2026-11-24.' };
  return holds in kinds ? idFault(holds, value) : undefined;
}

const oneOf = (words: readonly string[], value: string) =>
  words.includes(value) ? undefined : { wrong: `"${value}" tidak dikenal.`, write: `salah satu: ${words.join(', ')}.` };
