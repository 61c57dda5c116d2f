import { defineConfig } from 'astro/config';
import site from '../../astro.config.mjs';

/** Every component in its states: default, error, empty, long text. Built for the tests and never published. */
export default defineConfig({
  ...site,
  srcDir: '.',
  publicDir: '../../public',
  outDir: '../../dist-states',
  cacheDir: '../../node_modules/.astro-states',
});
