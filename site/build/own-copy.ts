const OWN = /[?&]own=(\w+)/;

/** What the plugin needs of the bundler. */
interface Resolver {
  resolve(
    source: string,
    importer: string | undefined,
    options: { skipSelf: boolean },
  ): Promise<{ id: string; external?: unknown } | null>;
}

/**
 * A Vite plugin: `import './main.ts?own=name'` gives a script copies of its own of all that it imports. A page then
 * loads one file, with nothing in it that only another page needs.
 */
export const ownCopy = () => ({
  name: 'keluarga:own-copy',
  enforce: 'pre' as const,
  async resolveId(this: Resolver, source: string, importer: string | undefined) {
    const [, name] = OWN.exec(importer ?? '') ?? [];
    if (name === undefined || OWN.test(source)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && !found.external && /\.[cm]?[jt]s$/.test(found.id)
      ? { ...found, id: `${found.id}?own=${name}` }
      : found;
  },
});
