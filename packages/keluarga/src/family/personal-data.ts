import type { Grade } from '../law/dated.ts';
import type { Citation } from '../law/instrument.ts';
import { cite } from '../law/instruments.ts';
import { type FactId, facts } from './facts.ts';

/** Kinds of UU 27/2022 art. 4(2) that occur here; biometric and genetic data and crime records are never asked. */
export type DataKind = 'health' | 'financial' | 'child';

/** Completed years below which somebody is a child, by a secondary source. */
const ADULT_FROM = 18;

/** Why each fact marked `spesifik` is so; the mark itself is on the fact. */
export const spesifikFacts = {
  'member.pregnant': 'health',
  'member.postpartum': 'health',
  'member.pregnancyNumber': 'health',
  'member.severeDisability': 'health',
  'member.monthlyWage': 'financial',
  'couple.menstruation': 'health',
  'couple.method': 'health',
  'couple.wantsToBecomeAcceptor': 'health',
} as const satisfies { readonly [Id in FactId]?: DataKind };

/** The article read, in its own text. */
export const personalDataSource: { readonly cite: Citation; readonly grade: Grade } = {
  cite: cite('uu-27-2022', { article: '4' }),
  grade: 'A',
};

const declared: Readonly<Record<string, { readonly of?: string }>> = facts;
const kinds: Readonly<Record<string, DataKind>> = spesifikFacts;

/**
 * The kinds an answer is of, none when it is general. Whatever is said of a child on the KK is data of a child too,
 * and asks for the consent of a parent or guardian; `age` in completed years, left out when it is not known.
 */
export const dataKindsOf = (fact: FactId, age?: number): DataKind[] => {
  const own = kinds[fact];
  const ofChild = declared[fact]?.of === 'members' && age !== undefined && age < ADULT_FROM;
  return [...(own ? [own] : []), ...(ofChild ? (['child'] as const) : [])];
};
