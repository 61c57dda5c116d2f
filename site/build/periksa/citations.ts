import { instruments } from 'keluarga';
import { parse } from 'yaml';
import { components } from './components.ts';
import type { Found } from './fault.ts';
import { everyNode, lineOf, type Nodes } from './tree.ts';

/** Texts of the law named within the guide: each also stands in its `sources`, and an article only of a text that was read. */
export function citationFaults(tree: Nodes, yaml: string): Found[] {
  const sources = sourcesIn(yaml);
  return everyNode(tree)
    .filter(({ name }) => name === 'DasarHukum')
    .flatMap((node) => {
      const { instrument, article } = textsOf(node);
      const found = instruments.find(({ id }) => id === instrument);
      if (!found) return [];
      const at = (wrong: string, write: string): Found => ({
        line: lineOf(node),
        field: '<DasarHukum>',
        wrong,
        write,
        example: components.DasarHukum?.example ?? '',
      });
      return [
        ...(sources.has(found.id)
          ? []
          : [at(`"${found.id}" belum ada di sources.`, `tambahkan ${found.id} ke sources di kepala panduan.`)]),
        ...(article && (found.read === 'title' || found.read === 'none')
          ? [at('naskah ini belum dibaca, jadi pasalnya jangan disebut.', 'hapus article.')]
          : []),
      ];
    });
}

function sourcesIn(yaml: string): ReadonlySet<unknown> {
  try {
    const head: unknown = parse(yaml);
    const sources = typeof head === 'object' && head !== null && 'sources' in head ? head.sources : [];
    return new Set(Array.isArray(sources) ? sources : []);
  } catch {
    return new Set();
  }
}

const textsOf = ({ attributes = [] }: Nodes): Readonly<Record<string, string>> =>
  Object.fromEntries(attributes.map(({ name = '', value }) => [name, typeof value === 'string' ? value : '']));
