import { expect, test } from 'vitest';
import { wordsOf } from '../src/words/index.ts';
import { builtPages } from './built.ts';

/** What is about contraception and childbirth is read on shared phones. */
const sensitive = /\/(cek\/peserta-kb|panduan\/(keluarga-berencana|setelah-melahirkan|alat-kontrasepsi))\/$/;
const pages = builtPages('site');

test('the pages on contraception and childbirth are there in both languages', () => {
  expect(pages.filter(({ path }) => sensitive.test(path))).toHaveLength(8);
});

test.each(pages.filter(({ path }) => sensitive.test(path)))(
  '$path has a way out as a plain link, a title that tells nothing, and says what the way out does not do',
  ({ $ }) => {
    const { exit, site } = wordsOf($('html').attr('lang'));
    expect($('title').text()).toBe(`${exit.pageTitle} · ${site.name}`);
    expect($('body > .keluar > a#keluar').attr('href')).toMatch(/^https:/);
    expect($('main').text()).toContain(exit.note);
  },
);

test.each(pages.filter(({ path }) => /^\/(en\/)?(panduan\/)?$/.test(path)))(
  '$path: a visit leaves no colour on a link to such a page',
  ({ $ }) => {
    const links = $('.pintu a').toArray();
    const told = links.filter((link) => sensitive.test($(link).attr('href') ?? ''));
    expect(told.length).toBeGreaterThan(2);
    for (const link of told) expect($(link).closest('.pintu__peka')).toHaveLength(1);
  },
);
