import type { Readable } from 'node:stream';
import { assess, type CivilDate, type Finding, type Locality } from 'keluarga';
import { NOTICE } from './notice.ts';
import { printFindings } from './print-findings.ts';
import { familyReader, readRecord } from './read-input.ts';
import type { Language } from './words.ts';

export interface Asked {
  readonly on: CivilDate;
  readonly locality: Locality;
  readonly language: Language;
  readonly programmes: readonly string[] | undefined;
  /** Also how the answers change with time. */
  readonly changes: boolean;
}

export const findingsOf = (
  family: Parameters<typeof assess>[0],
  { on, locality, programmes, changes }: Asked,
): Finding[] => assess(family, { on, locality, changes, ...(programmes && { programmes }) });

/** A finding as JSON; null for what was not computed, or does not exist. */
export const asJson = (finding: Finding) => ({
  ...finding,
  until: finding.until ?? null,
  change: finding.change ?? null,
  changes: finding.changes ?? null,
});

/** @throws Refusal for a record with issues. */
export const assessRecord = async (file: string, stdin: Readable, asked: Asked, json: boolean): Promise<string> => {
  const findings = findingsOf(await readRecord(familyReader, file, stdin, asked.language), asked);
  const { on, locality, language } = asked;
  if (!json) return printFindings(findings, { locality, language });
  return JSON.stringify({ on, locality: locality.id, ...NOTICE, findings: findings.map(asJson) }, null, 2);
};
