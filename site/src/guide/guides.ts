import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '../words/index.ts';

export type GuideEntry = CollectionEntry<'panduan'>;

/** The last part of a guide's address, the same in both languages. */
const slugOf = ({ id }: GuideEntry): string => id.slice(id.indexOf('/') + 1);

/** The guides of a language, by their place and title. */
async function guidesIn(language: Language): Promise<GuideEntry[]> {
  const entries = await getCollection('panduan', ({ id }) => id.startsWith(`${language}/`));
  return entries.sort((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, language));
}

/** The guides of a language as the home page and the index list them. */
export const doorsIn = async (language: Language) =>
  (await guidesIn(language)).map((entry) => ({
    slug: slugOf(entry),
    title: entry.data.title,
    summary: entry.data.summary,
    sensitive: entry.data.sensitive,
    topic: entry.data.topic,
  }));

/** One page for each guide of a language, and whether the other language has it too. */
export async function guidePaths(language: Language) {
  const others = new Set((await guidesIn(language === 'id' ? 'en' : 'id')).map(slugOf));
  return (await guidesIn(language)).map((entry) => ({
    params: { slug: slugOf(entry) },
    props: { entry, translated: others.has(slugOf(entry)) },
  }));
}
