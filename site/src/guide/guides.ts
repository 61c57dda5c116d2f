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

/** One page for each guide of a language, whether the other language has it too, and what is read after it in a group. */
export async function guidePaths(language: Language) {
  const others = new Set((await guidesIn(language === 'id' ? 'en' : 'id')).map(slugOf));
  const own = await guidesIn(language);
  const group = own.filter(({ data }) => data.topic === 'group');
  return own.map((entry) => {
    const next = group[group.indexOf(entry) + 1];
    return {
      params: { slug: slugOf(entry) },
      props: {
        entry,
        translated: others.has(slugOf(entry)),
        ...(group.includes(entry) && next && { next: { slug: slugOf(next), title: next.data.title } }),
      },
    };
  });
}
