import { expect, test } from 'vitest';
import * as acceptors from './acceptors.ts';
import * as business from './business.ts';
import * as calendar from './calendar.ts';
import * as csv from './csv.ts';
import * as groups from './groups.ts';
import * as index from './index.ts';
import * as law from './law.ts';
import * as messages from './messages/index.ts';
import * as schema from './schema.ts';

const doors = { index, acceptors, business, calendar, csv, groups, law, messages, schema };

test('the public names change only on purpose', () => {
  const names = Object.fromEntries(
    Object.entries(doors).map(([door, all]) => [door, Object.keys(all).sort().join(' ')]),
  );
  expect(names).toMatchInlineSnapshot(`
    {
      "acceptors": "NON_USER_REASONS PARTITIONS agrees checkMal checkTable classOf classesOf coupleStatus cpr dropOut fourToo isOverdue isPostpartumService isPusOn isWus iudVisitSource later mcpr methodMix methodOf methods mkjpShare nonUserReason ofMarriageAge scheduleOf scheduleWithin schemes serviceStatus statements sterilisationVariants tally unmetNeedRoutine unmetNeedSurvey usersOf",
      "business": "COLUMNS MOST_COUNT MOST_MONTHS MOST_RATE MOST_RUPIAH breakEven cashBook costPerUnit effectiveLoan effectiveRateOfFlat flatLoan monthTally priceWithProfit readAmount readCounts readPercent shareProfit tallyText",
      "calendar": "deadlines forms notFound toIcs",
      "csv": "COLUMNS csvText forms importCsv openSid",
      "groups": "answerGroup askGroup assessGroup checksThatRead classOn classifyGroup groupClassifications groupCuts groupFacts groupNameOn groupNames groupRecord groupState groups paperDays personalRoutes readiness readySteps routeOrder routes valueOn",
      "index": "HORIZON NO UNKNOWN YES all answer answerIn any ask askNext askNextIn askOne askOneIn assess assessIn atLeast balikpapan balikpapanRegions blank blankState book cap change choice civilDate compare compile compileAmount compileQuantity count dataKindsOf date decide diff explain facts familiesIn familyKind familyRecord familyState greatestOf instruments integer isCivilDate isKeluarga isKeluargaError isListedHere keluargaSource known lawOn layoutOf leastOf namedBy nikShape not orderIn param personalDataSource pkh programme programmeIds programmesThatRead question readKkNumber readNik regionSource registerOf relevant rule rulesDocument rulesSchema score sembako some spesifikFacts sum tell timeline times unsettled uppka valueOn vectors vocabulary wardNamed waysOn when wholeLaw withOverlay yesNo",
      "law": "contactsIn countedDays dangerSigns dueOn everyLaw everyStatement lawDocument procedures standing vectorsDocument vectorsSchema",
      "messages": "acceptorWords amountIssueWords careWords columnNames countIssueWords en fill groupEn groupId groupIssueWords id inPlace issueWords longDate named noCoercionSource numberIssueWords procedureWords rowIssueWords say sayCitation sayClasses sayFigure sayGroup sayInstrument sayOver sayProtection sayQuestion sayWays statementWords valuesOn wordsDocument wordsSchema",
      "schema": "FIRST_DAY LAST_DAY MOST_TEXT familyJsonSchema familySchema groupJsonSchema groupSchema placeOf readFamily readFamilyText readGroup readGroupText",
    }
  `);
});
