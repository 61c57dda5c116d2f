import type { Nodes } from './tree.ts';

/** A run of text as a reader sees it, with the line of each of its characters. */
export interface Passage {
  readonly text: string;
  /** The line on which the character at an index stands, from 1. */
  readonly lineAt: (index: number) => number;
}

/** Stands for a component within a sentence: a word, and never a number. */
const COMPONENT = '\uFFFC';
const holders = new Set(['paragraph', 'heading', 'tableCell']);

/** Every paragraph, heading and cell; what stands in `<Contoh>` is nobody's law and is left out. */
export function passagesOf(node: Nodes): Passage[] {
  if (holders.has(node.type)) return [passageOf(node), ...(node.children ?? []).flatMap(inComponents)];
  // A component that stands alone on its lines holds its text without a paragraph.
  if (isComponent(node)) return node.name === 'Contoh' ? [] : loose(node);
  return (node.children ?? []).flatMap(passagesOf);
}

const isComponent = ({ type }: Nodes) => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

const inComponents = (node: Nodes): Passage[] =>
  isComponent(node) ? passagesOf(node) : (node.children ?? []).flatMap(inComponents);

function loose(node: Nodes): Passage[] {
  const children = node.children ?? [];
  if (children.some(({ type }) => type === 'text')) return [passageOf(node), ...children.flatMap(inComponents)];
  return children.flatMap(passagesOf);
}

function passageOf(holder: Nodes): Passage {
  let text = '';
  const lines: number[] = [];
  const add = (part: string, line: number) => {
    for (const character of part) {
      for (let i = 0; i < character.length; i++) lines.push(line);
      if (character === '\n') line++;
    }
    text += part;
  };
  const walk = (node: Nodes): void => {
    const line = node.position?.start.line ?? 1;
    if (isComponent(node)) add(COMPONENT, line);
    else if (node.type === 'break') add('\n', line);
    else if (node.value !== undefined) add(node.value, line);
    else for (const child of node.children ?? []) walk(child);
  };
  for (const child of holder.children ?? []) walk(child);
  return { text, lineAt: (index) => lines[index] ?? holder.position?.start.line ?? 1 };
}
