import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { leastPolicy } from './build/least-policy.ts';
import { oldPhones } from './build/old-phones.ts';
import { ownCopy } from './build/own-copy.ts';
import { periksa } from './build/periksa/integration.ts';

export default defineConfig({
  // Where the site is published; without it there are no canonical addresses, and nothing else changes.
  site: process.env.SITE_URL,
  output: 'static',
  // Every static host serves folders alike, so every address ends in a slash.
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: { locales: ['id', 'en'], defaultLocale: 'id', routing: { prefixDefaultLocale: false } },
  integrations: [mdx(), periksa(), leastPolicy()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'none'",
        "img-src 'self' data:",
        "form-action 'none'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    plugins: [ownCopy(), oldPhones()],
    // Tables of words are put together by spreading plain objects, and reading those changes nothing.
    build: { cssTarget: 'chrome80', rollupOptions: { treeshake: { propertyReadSideEffects: false } } },
  },
});
