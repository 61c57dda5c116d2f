import { expect, test } from 'vitest';
import { wordsOf } from '../src/words/index.ts';
import { builtPages, elementsOf, loadedBy, readBuilt } from './built.ts';

const pages = builtPages('site', 'states');

test.each(pages)('$folder $path loads nothing from elsewhere', (page) => {
  const loaded = loadedBy(page);
  expect(loaded.filter((address) => !/^\/(?!\/)|^data:image\//.test(address))).toEqual([]);
  for (const sheet of loaded.filter((address) => address.endsWith('.css')))
    expect(readBuilt(page.folder, sheet).toString()).not.toMatch(/url\((?!["']?data:)|@import/);
  expect(
    page.$('iframe, embed, object, portal, base, link[rel=preconnect], link[rel=dns-prefetch], a[ping]'),
  ).toHaveLength(0);
});

const asksWho =
  /\b(nama|name|nik|(nomor|no\.?) (kk|kartu keluarga)|kk number|pin|otp|sandi|password|telepon|phone|e-?mail)\b/i;

test.each(pages)('$folder $path has no field for a name, NIK, KK number, PIN or OTP', (page) => {
  const { $ } = page;
  expect($('select, [contenteditable], form[action]')).toHaveLength(0);
  // A table of counts is pasted on one page, which says what not to paste and tells what it leaves out.
  for (const { attributes } of elementsOf(page, 'textarea')) {
    expect(page.path).toMatch(/^\/(en\/)?alat\/rekap-bulanan\/$/);
    expect([attributes.autocomplete, attributes.spellcheck]).toEqual(['off', 'false']);
    expect($(`label[for="${attributes.id}"]`).text()).not.toMatch(asksWho);
    expect($('main').text()).toMatch(/NIK/);
  }
  for (const { attributes } of elementsOf(page, 'input')) {
    const { id = '', name = '', type = 'text', inputmode, maxlength, autocomplete } = attributes;
    expect(['radio', 'checkbox', 'text', 'hidden']).toContain(type);
    const label = $(`label[for="${id}"]`).text();
    if (type !== 'text') continue;
    expect(autocomplete).toBe('off');
    // A month is also written as a name, which has nine letters at most: no room for a NIK.
    const isMonth = id.endsWith('-bulan');
    expect(isMonth ? ['text'] : ['numeric', 'decimal']).toContain(inputmode);
    expect(Number(maxlength)).toBeLessThan(isMonth ? 11 : 16);
    expect(`${name.replaceAll(/[-.]/g, ' ')} ${label}`).not.toMatch(asksWho);
  }
});

test.each(pages.filter(({ path }) => /^\/(en\/)?cek\//.test(path)))(
  '$folder $path opens with what it is not',
  ({ $ }) => {
    const { opening } = wordsOf($('html').attr('lang'));
    const main = $('main').text();
    for (const words of [opening.not, opening.registers, opening.free, opening.never, opening.official])
      expect(main).toContain(words);
  },
);
