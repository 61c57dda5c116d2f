import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askNext, assess } from '../catalogue/families.ts';
import { readFamilyText } from '../family/read.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { say } from './say.ts';
import { sayQuestion } from './say-question.ts';

const folder = join(import.meta.dirname, '../../examples');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** Texts of anything, however deep, but for ids of sources. */
const textsOf = (said: unknown): string[] => {
  if (typeof said === 'string') return [said];
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([key, part]) => (/^(cite|dispute|mark|grade)$/.test(key) ? [] : textsOf(part)));
};

test.each(files)('everything found and asked for %s is whole sentences in both languages', (file) => {
  const read = readFamilyText(readFileSync(join(folder, file), 'utf8'));
  if (!read.ok) return expect.fail(JSON.stringify(read.issues));
  for (const on of ['2018-06-01', '2021-07-01', '2026-02-01', '2027-02-01'])
    for (const words of [id, en]) {
      const options = { on, locality: balikpapan };
      const said = assess(read.family, options).map((finding) => say(finding, words));
      const asked = askNext(read.family, options).map((question) => sayQuestion(question, words));
      expect(said).not.toEqual([]);
      for (const text of textsOf([said, asked]))
        expect(text).not.toMatch(
          /[{}]|undefined|NaN|Infinity|\b(kk|member|couple|pkh|uppka|sembako|unread|dispute)[.:][a-z]/,
        );
    }
});
