import { expect, test } from 'vitest';
import { type BuiltPage, builtPages } from './built.ts';

const blocks = 'h2, h3, ul, ol, li, table, tr, th, td, dl, dt, dd, details, summary, div, time, .chip, .tombol';
const pages = builtPages('site');
const translations = pages.filter(({ path }) => /^\/en\/panduan\/./.test(path));

const outline = ({ $ }: BuiltPage) =>
  $('.guide__body')
    .find(blocks)
    .toArray()
    .map(({ tagName, attribs }) => [tagName, attribs.class].filter(Boolean).join('.'));

test.each(translations)('$path has the parts of the Indonesian guide', (translation) => {
  const guide = pages.find(({ path }) => `/en${path}` === translation.path);
  expect(outline(translation)).toEqual(guide && outline(guide));
});
