/** What stands for a token such as `qText` in a template. */
export type Values = Readonly<Record<string, string | number>>;

const TOKEN = /q[A-Z][a-z]+/g;

/** A copy of a template's first element; with values, each token is replaced, and one without a value leaves nothing. */
export function clone(id: string, values?: Values): HTMLElement {
  const template = document.getElementById(`t-${id}`) as HTMLTemplateElement;
  const copy = (template.content.firstElementChild as Element).cloneNode(true) as HTMLElement;
  return values ? filled(copy, values) : copy;
}

export function filled<Kind extends Element>(root: Kind, values: Values): Kind {
  const replaced = (text: string) => text.replace(TOKEN, (token) => String(values[token] ?? ''));
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = nodes.nextNode()) {
    if (node instanceof Text) node.data = replaced(node.data);
    else for (const attribute of Array.from((node as Element).attributes)) attribute.value = replaced(attribute.value);
  }
  return root;
}

/** An element with its class and children; a child that is false is left out. */
export function el(tag: string, name: string, ...children: (Node | string | false | undefined)[]): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children.filter((child): child is Node | string => !!child));
  return made;
}

export const list = (items: readonly string[], name = ''): HTMLElement =>
  el('ul', name, ...items.map((item) => el('li', '', item)));

/** Heading and list; nothing when there is nothing to list. */
export const part = (title: string, items: readonly string[]): Node[] =>
  items.length ? [el('h3', '', title), list(items)] : [];

/** With a capital letter in front. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a small letter in front, unless it is a short name such as NIB. */
export const small = (text: string): string =>
  /^.[a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A text of the words with its values. */
export const put = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
