import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withLeastPolicy } from './least-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (sources: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${sources};">${body}`;

test('of the hashes of all pages a page keeps those of what stands in it', () => {
  const body = '<style>p{}</style><script src="/a.js"></script><script type="module">go()</script>';
  const all = ` ${hash('p{}')} ${hash('go()')} ${hash('elsewhere()')} ${hash('')}`;
  expect(withLeastPolicy(page(all, body))).toBe(page(` ${hash('p{}')} ${hash('go()')}`, body));
});

test('a page with nothing inline has no hash left', () => {
  const body = '<script type="module" src="/a.js"></script>';
  expect(withLeastPolicy(page(` ${hash('')} ${hash('go()')}`, body))).toBe(page('', body));
});
