import { expect, test } from 'vitest';
import { facts } from '../family/facts.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { sayQuestion } from './say-question.ts';

test('one person is asked about by id, several with "is there anybody", the record as it is', () => {
  expect(sayQuestion({ key: 'member.pregnant', list: 'members', of: ['ani'] }, id).text).toBe(
    'Apakah ani sedang hamil?',
  );
  expect(sayQuestion({ key: 'member.pregnant', list: 'members', of: ['ani', null] }, id).text).toBe(
    'Adakah di KK Anda yang sedang hamil?',
  );
  expect(sayQuestion({ key: 'member.age', list: 'members', of: ['ani', 'budi'] }, en).text).toBe(
    'What is the age of ani and budi?',
  );
  expect(sayQuestion({ key: 'kk.desil' }, en).text).toBe('Which desil is recorded for your family?');
  expect(sayQuestion({ key: 'couple.wifeAge', list: 'couples', of: ['1'] }, id).text).toBe(
    'Berapa umur istri? (pasangan 1)',
  );
});

test('who else is on a list is a question of its own', () => {
  expect(sayQuestion({ key: 'list:members', list: 'members' }, id).text).toBe('Siapa saja yang tercantum di KK Anda?');
});

test('a choice brings the words of its values', () => {
  const { values } = sayQuestion({ key: 'member.school', list: 'members', of: ['ani'] }, id);
  expect(Object.keys(values ?? {})).toEqual([...facts['member.school'].domain.values]);
});

test('beside every question about contraception, and no other, stands that no one may be forced', () => {
  const noted = Object.keys(facts).filter((key) => sayQuestion({ key }, id).note);
  expect(noted).toEqual(['couple.method', 'couple.wantsToBecomeAcceptor']);
  expect(sayQuestion({ key: 'couple.method' }, en).note).toMatch(/^Nobody may be forced/);
});
