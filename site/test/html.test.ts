import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './built.ts';

const pages = builtPages('site', 'states');
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Several ticks may answer one question.
  rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }] },
});

test.each(pages)('$folder $path is valid HTML', async ({ html }) => {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([]);
});

test.each(pages)('$folder $path names its language', ({ path, $ }) => {
  expect($('html').attr('lang')).toBe(path.startsWith('/en/') ? 'en' : 'id');
});

test.each(pages)('$folder $path has one h1, a title and a description', ({ $, html }) => {
  // A template is no part of the page until a script puts its content in the place of the heading before it.
  expect(html.replaceAll(/<template\b.*?<\/template>/gs, '').match(/<h1\b/g)).toHaveLength(1);
  expect($('title').text()).toMatch(/^.{10,} · Keluarga$/);
  expect($('meta[name=description]').attr('content')).toMatch(/^.{15,}$/);
});

test.each(pages)('$folder $path does not look like an office or a scam', ({ $ }) => {
  for (const head of $('title, h1').toArray())
    expect($(head).text()).not.toMatch(/\b(daftar|mendaftar|cair|cek bansos|resmi)\b/i);
  expect($('footer').text()).toMatch(/bukan situs pemerintah|not a government site/);
});
