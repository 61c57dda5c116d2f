import { contactsIn } from 'keluarga/law';
import { expect, test } from 'vitest';
import { registered } from '../src/care/ids.ts';
import { wordsOf } from '../src/words/index.ts';
import { builtPages } from './built.ts';

/** Contraception, childbirth and violence are read, and asked about, on shared phones. */
const sensitive =
  /\/(layanan|cek\/(peserta-kb|uppka|bantuan)|panduan\/(keluarga-berencana|setelah-melahirkan|alat-kontrasepsi|aman-di-rumah))\/$/;
/** Those that tell of health or violence begin with the signs and numbers. */
const urgent = /\/(cek\/peserta-kb|panduan\/(keluarga-berencana|setelah-melahirkan|alat-kontrasepsi|aman-di-rumah))\/$/;
/** What a tab or the list of visited pages must not tell. */
const telling =
  /hamil|haid|\bKB\b|kontrasep|kekerasan|melahirkan|perkosa|pregnan|menstru|contracep|violence|birth|family planning|rape|UPPKA|PKH/i;
const pages = builtPages('site');
const read = pages.filter(({ path }) => sensitive.test(path));

test('the pages that are read on shared phones are there in both languages', () => {
  expect(read).toHaveLength(16);
});

test.each(read)(
  '$path has a way out as a plain link, a title that tells nothing, and says what the way out does not do',
  ({ $ }) => {
    const { exit, site } = wordsOf($('html').attr('lang'));
    const title = $('title').text();
    expect(title).toBe(`${exit.pageTitle} · ${site.name}`);
    expect(title).not.toMatch(telling);
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

test.each(pages.filter(({ path }) => urgent.test(path)))(
  '$path: what not to wait with comes before chapters, rights, costs and questions',
  ({ $ }) => {
    const main = $('main').find('.darurat, h2, .toc, .peringatan, .mulai, form').toArray();
    expect($(main[0]).is('.darurat')).toBe(true);
    const box = $(main[0]);
    const calls = box
      .find('a[href^="tel:"]')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(calls).toContain('tel:112');
    expect(box.text()).toMatch(/tidak boleh menolak|may not turn you away/);
    expect(box.find('a.chip').attr('href')).toMatch(/#uu-17-2023$/);
  },
);

test.each(pages.filter(({ path }) => /aman-di-rumah/.test(path)))(
  '$path: safe first, then whom to talk to',
  ({ $ }) => {
    const calls = $('.darurat a[href^="tel:"]').toArray();
    expect(calls.map((link) => $(link).attr('href'))).toEqual([
      'tel:112',
      'tel:110',
      'tel:082152858026',
      'tel:0816220077',
      'tel:129',
    ]);
  },
);

test.each(pages.filter(({ path }) => /(setelah-melahirkan|cek\/peserta-kb)\/$/.test(path)))(
  '$path: that early blood is called otherwise stands beside the sign of too much of it',
  ({ $ }) => {
    const holder = $('main p').filter((_, each) => /\b56\b/.test($(each).text()));
    expect(holder.length).toBeGreaterThan(0);
    for (const each of holder.toArray())
      if (/haid|menstruation/.test($(each).text())) expect($(each).text()).toMatch(/tanda bahaya|danger sign/);
  },
);

const numbers = new Set(registered);

test.each(pages)('$path: every number to call or write to is one of the register', ({ $ }) => {
  const links = $('a[href^="tel:"], a[href^="sms:"], a[href*="wa.me"]').toArray();
  const called = links.map((link) => ($(link).attr('href') ?? '').replace(/^.*[:/]/, '').replace(/^62/, '0'));
  expect(called.filter((number) => !numbers.has(number))).toEqual([]);
});

test.each(['/layanan/', '/en/layanan/'])(
  '%s: each number of the register stands there, with the day it was last printed',
  (path) => {
    const page = pages.find((each) => each.path === path);
    const ways = page?.$('.kontak__cara > li').toArray() ?? [];
    const told = contactsIn('balikpapan').reduce((sum, { needs, ways: all }) => sum + needs.length * all.length, 0);
    expect(ways).toHaveLength(told);
    for (const way of ways) expect(page?.$(way).find('small').text()).toMatch(/(Terakhir tercetak|Last printed) \d/);
  },
);

test.each(pages.filter(({ path }) => /^\/(en\/)?$|404/.test(path)))(
  '$path has one line for who needs help now',
  ({ $ }) => {
    const line = $('.sekarang').first();
    expect(line.find('a[href="tel:112"]')).toHaveLength(1);
    expect(line.find('a').last().attr('href')).toMatch(/\/layanan\/$/);
  },
);
