import { type CivilDate, type History, type RulesDocument, valueOn } from 'keluarga';
import { lawDocument, type Written, type WrittenVersion } from 'keluarga/law';
import { fill, sayInstrument } from 'keluarga/messages';
import { wordsOf } from './print-findings.ts';
import { bullets } from './table.ts';
import { cliWords, type Language } from './words.ts';

/** The whole law; of a day only the versions in force then. */
export const rulesOf = (on?: CivilDate): RulesDocument => {
  const whole = lawDocument();
  if (!on) return whole;
  const inForce = <Version>(versions: readonly Version[]): Version[] => {
    const found = valueOn(versions as unknown as History<unknown>, on);
    return versions.filter((version) => found.state === 'in-force' && (found.version as unknown) === version);
  };
  const then = <Value>(entry: Written<Value>) => ({ ...entry, versions: inForce(entry.versions) });
  return {
    ...whole,
    rules: whole.rules.map(then),
    params: whole.params.map(then),
    statements: whole.statements.map(then),
    procedures: whole.procedures.map((procedure) => ({
      ...procedure,
      steps: procedure.steps.map((step) => ({ ...step, versions: inForce(step.versions) })),
    })),
    programmes: whole.programmes.map((programme) => ({
      ...programme,
      decidedBy: inForce(programme.decidedBy),
      where: inForce(programme.where),
      documents: inForce(programme.documents),
      fee: inForce(programme.fee),
      ...(programme.existence && { existence: inForce(programme.existence) }),
      ...(programme.instalments && { instalments: inForce(programme.instalments) }),
    })),
  };
};

/** Each rule, parameter and statement with its versions, what things may be called, how things are done, then what the notes have and the rules leave out. */
export const printRules = (language: Language, on?: CivilDate): string => {
  const { rules, params, statements, classifications, procedures, leftOut } = rulesOf(on);
  const entry = ({ id, unit, locality, versions }: Written<unknown>) =>
    [
      [id, ...(locality ? [`(${locality})`] : [])].join(' '),
      ...versions.map((version) => printVersion(version, language, unit)),
    ].join('\n');
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const left = reasons.map((why) => {
    const ids = leftOut.filter(({ reason }) => reason === why).map(({ id }) => id);
    return `${wordsOf[language].leftOut[why]}: ${ids.join(', ')}`;
  });
  return [
    ...[...rules, ...params, ...statements].map(entry),
    ...classifications.map(({ id, classes }) =>
      [id, ...classes.map((each) => `  ${each.id}${each.rule ? `: ${each.rule}` : ''}`)].join('\n'),
    ),
    ...procedures.map(({ id, steps }) =>
      [
        id,
        ...steps.flatMap((step, i) => [
          `  ${i + 1}. ${step.id}`,
          ...step.versions.map((version) => `  ${printVersion(version, language)}`),
        ]),
      ].join('\n'),
    ),
    `${fill(cliWords[language].leftOut, { count: String(leftOut.length) })}\n${bullets(left)}`,
  ].join('\n\n');
};

const printVersion = (version: WrittenVersion<unknown>, language: Language, unit = ''): string => {
  const own = cliWords[language];
  const { value, from, firstSeen, until, lastSeen, grade, cite } = version;
  const since = typeof from === 'string' ? from : from ? from.join(' … ') : `≤ ${firstSeen}`;
  const seen = until ? `${own.until} ${until}` : `${own.seen} ${lastSeen}`;
  const source = sayInstrument(cite, wordsOf[language]);
  return `  ${own.since} ${since}, ${seen}, ${own.grade} ${grade}, ${source}\n    ${JSON.stringify(value)} ${unit}`.trimEnd();
};
