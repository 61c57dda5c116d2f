import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { guideSchema } from './guide/schema.ts';

/** Guides, by language and name: `id/pkh`. */
const panduan = defineCollection({
  loader: glob({ pattern: '{id,en}/*.mdx', base: './src/content/panduan' }),
  schema: guideSchema,
});

export const collections = { panduan };
