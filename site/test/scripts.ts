import { parse } from 'es-module-lexer';
import { type BuiltPage, elementsOf, readBuilt } from './built.ts';

/** Every script a page may run, by address or by its place on the page, with all that it imports, now or later. */
export function scriptsOf(page: BuiltPage): Map<string, string> {
  const found = new Map<string, string>();
  const addFile = (address: string) => add(address, readBuilt(page.folder, address).toString());
  const add = (key: string, code: string) => {
    if (found.has(key)) return;
    found.set(key, code);
    const base = `https://site.invalid${key.startsWith('/') ? key : page.path}`;
    for (const each of parse(code)[0])
      if ('specifier' in each && each.specifier) addFile(new URL(each.specifier, base).pathname);
  };
  for (const [place, { attributes, inner }] of elementsOf(page, 'script, link[rel=modulepreload]').entries()) {
    const address = attributes.src ?? attributes.href;
    if (address) addFile(address);
    else if (isRun(attributes.type)) add(`inline ${place}`, inner);
  }
  return found;
}

/** Data in a script element is not run, and needs no permission. */
export const isRun = (type: string | undefined): boolean =>
  !type || /^(module|(text|application)\/javascript)$/.test(type);
