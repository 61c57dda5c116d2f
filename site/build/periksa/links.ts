import type { Found } from './fault.ts';
import { nearest } from './known.ts';
import { everyNode, lineOf, type Nodes } from './tree.ts';

/** Links inside the site to an address that has no page; `addresses` are those that have one. */
export const linkFaults = (tree: Nodes, addresses: ReadonlySet<string>): Found[] =>
  everyNode(tree)
    .filter(({ type, url = '' }) => type === 'link' && !/^(https:|tel:|mailto:|#)/.test(url))
    .filter(({ url = '' }) => !addresses.has(url.replace(/#.*$/, '')))
    .map((node) => ({
      line: lineOf(node),
      field: 'tautan',
      wrong: `tidak ada halaman ${node.url}.`,
      write: `alamat halaman yang ada, dengan garis miring di akhir. Yang mirip: ${nearest(node.url ?? '', [...addresses]).join(' ')}`,
      example: '[panduan PKH](/panduan/pkh/)',
    }));

/** Numbers in the address of a link: they stand in no register. */
export const callFaults = (tree: Nodes): Found[] =>
  everyNode(tree)
    .filter(({ type, url = '' }) => type === 'link' && /^(tel:|sms:|https:\/\/wa\.me\b)/.test(url))
    .map((node) => ({
      line: lineOf(node),
      field: 'tautan',
      wrong: `nomor ditulis di tautan: "${node.url}".`,
      write: 'nomornya lewat <Kontak>.',
      example: '<Kontak kontak="sapa" />',
    }));

/** Headings that break the order of the page: its title is in the head, so chapters begin with `##`. */
export function headingFaults(tree: Nodes): Found[] {
  let before = 1;
  return everyNode(tree).flatMap((node) => {
    if (node.type !== 'heading') return [];
    const depth = node.depth ?? 1;
    const fault = depth === 1 || depth > before + 1;
    before = depth;
    if (!fault) return [];
    const wrong = depth === 1 ? 'judul halaman sudah ada di kepala panduan.' : 'tingkat judul ini melompat.';
    return [
      {
        line: lineOf(node),
        field: 'judul bab',
        wrong,
        write: '## untuk bab, ### di bawahnya.',
        example: '## Untuk siapa',
      },
    ];
  });
}
