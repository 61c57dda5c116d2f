import { citationFaults } from './citations.ts';
import type { Fault, Found } from './fault.ts';
import { headFaults } from './head.ts';
import { lawByHand } from './law-by-hand.ts';
import { callFaults, headingFaults, linkFaults } from './links.ts';
import { bannedPhrases } from './phrases.ts';
import { longSentences } from './sentences.ts';
import { tagFaults } from './tags.ts';
import { type Passage, passagesOf } from './text.ts';
import { everyNode, lineOf, type Nodes, treeOf } from './tree.ts';

/** Everything wrong with one guide, in the order of its lines. `addresses` are the pages it may link to. */
export function guideFaults(file: string, mdx: string, addresses: ReadonlySet<string>): Fault[] {
  const language = file.includes('/en/') ? 'en' : 'id';
  return faultsOf(mdx, language, addresses)
    .map((found) => ({ file, ...found }))
    .sort((a, b) => a.line - b.line);
}

function faultsOf(mdx: string, language: string, addresses: ReadonlySet<string>): Found[] {
  let tree: Nodes;
  try {
    tree = treeOf(mdx);
  } catch (error) {
    return [unreadable(error)];
  }
  const [head] = tree.children ?? [];
  const yaml = head?.type === 'yaml' ? (head.value ?? '') : '';
  const passages = [...passagesOf(tree), ...headPassages(yaml), ...attributePassages(tree)];
  return [
    ...headFaults(yaml, language),
    ...tagFaults(tree),
    ...citationFaults(tree, yaml),
    ...callFaults(tree),
    ...headingFaults(tree),
    ...linkFaults(tree, addresses),
    ...passages.flatMap((passage) => [...lawByHand(passage), ...longSentences(passage), ...bannedPhrases(passage)]),
  ];
}

/** The texts of title and summary. */
const headPassages = (yaml: string): Passage[] =>
  yaml.split('\n').flatMap((text, i) => {
    const [, value] = /^(?:title|summary):\s*(.*)$/.exec(text) ?? [];
    return value ? [{ text: value, lineAt: () => i + 2 }] : [];
  });

/** Attributes that hold an id. */
const IDS = [
  'param',
  'programme',
  'bagian',
  'jalan',
  'langkah',
  'aturan',
  'soal',
  'instrument',
  'naskah',
  'kontak',
  'untuk',
];

/** Texts in the attributes of components; an id is no text. */
const attributePassages = (tree: Nodes): Passage[] =>
  everyNode(tree).flatMap((node) =>
    (node.attributes ?? []).flatMap(({ name = '', value }) => {
      const text = typeof value === 'string' ? value : (value?.value ?? '');
      return IDS.includes(name) ? [] : [{ text, lineAt: () => lineOf(node) }];
    }),
  );

/** The parser begins its message with line and column. */
function unreadable(error: unknown): Found {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1'] = /^(\d+):\d+/.exec(message) ?? [];
  return {
    line: Number(line),
    field: 'tulisan',
    wrong: `panduan tidak bisa dibaca (${message}).`,
    write: 'tutup setiap komponen. Yang tanpa isi ditutup dengan />.',
    example: '<Jumlah param="pkh.cap.family" /> atau <Peringatan>…</Peringatan>',
  };
}
