import type { WantedFigure } from '../../core/model/declared-figure';
import type { DossierShare } from '../../core/model/score-finding-params';
import type { FindingTexts, ScoringCode } from '../finding-texts';
import { listedUnits, whyNotUsed } from './files';
import { shownText } from '../shown-text';
import { capital, cellList, counted, date, decimal, months, number, percent, quoted } from './format';

const COLUMNS: Readonly<Record<string, string>> = {
  maximum: 'maximum',
  self: 'self-score',
  appraised: 'appraised score',
  survey: 'survey score',
  achieved: 'achieved score',
};

const WANTED: Readonly<Record<WantedFigure, string>> = {
  'yes-no': 'yes or no',
  share: 'a share, written as 95,5% or 11/12',
  measure: 'a share (written as 95,5%) or a number',
  number: 'a number',
  count: 'a number of cases, a whole number',
  level: 'one of the points of its scale',
};

/** Scales with more are shortened. */
const MOST_LEVELS = 6;
/** Rows of which more are only counted. */
const MOST_ROWS = 8;

export const scoring: FindingTexts<ScoringCode> = {
  'read.points.text': {
    title: () => 'Points written as text',
    sentence: ({ cell, text, value }) =>
      `${capital(quoted(text))} (${cell}) is text, so Excel cannot add it. It is read as ${decimal(value)}.`,
  },
  'read.points.fraction': {
    title: () => 'Points written as a fraction',
    sentence: ({ cell, text, value }) =>
      `${quoted(text)} (${cell}) is a fraction written as text, so Excel cannot add it. It is read as ${decimal(value)}; enter ${decimal(value)} in this cell.`,
  },
  'read.points.date': {
    title: () => 'Points turned into a date',
    sentence: ({ cell, date: shown, candidates }) =>
      `Cell ${cell} is the date ${date(shown)}, not points: Excel makes one of a fraction or of a number with a point. ${
        candidates.length === 0
          ? 'Format the cell as a number and enter the points again.'
          : `What was meant may be ${candidates.map(decimal).join(' or ')}; format the cell as a number and enter it again.`
      }`,
  },
  'read.points.percent': {
    title: () => 'A rate in a column of points',
    sentence: ({ cell, text }) =>
      `Cell ${cell} holds the rate ${shownText(text)} where points belong. Enter the number of points.`,
  },
  'read.points.not-a-number': {
    title: () => 'Not a number of points',
    sentence: ({ cell, text }) => `${quoted(text)} (${cell}) is not a number of points. Enter the points again.`,
  },
  'read.points.rounds': {
    title: ({ columns, column }) => `${number(columns.length)} rounds of ${COLUMNS[column] ?? column}`,
    sentence: ({ columns, used, earlier }) =>
      `Columns ${columns.join(', ')} are rounds of scoring; the last with points counts, column ${used}.${
        earlier === 0 ? '' : ` ${number(earlier)} criteria have none in it and keep the points of the round before.`
      }`,
  },
  'read.criterion.number': {
    title: () => 'Number of a criterion changed',
    sentence: ({ cell, shown, taken }) =>
      `The criterion number in cell ${cell} was changed to ${date(shown)}. It is read as ${shownText(taken)}; format the column as text and enter it again.`,
  },
  'read.criterion.date': {
    title: () => 'Number of a criterion turned into a date',
    sentence: ({ cell, shown, candidates }) =>
      `The criterion number in cell ${cell} was turned into the date ${date(shown)}; ${
        candidates.length === 0
          ? 'what was typed is not clear'
          : `what was typed may be ${candidates.map(shownText).join(' or ')}`
      }. Format the column as text and enter it again.`,
  },
  'read.criterion.no-number': {
    title: () => 'Criterion without a number',
    sentence: ({ cell, taken }) =>
      `Cell ${cell} has no number; by the points around it, this row is ${
        taken === '' ? 'a criterion of the one above' : `criterion ${shownText(taken)}`
      }. Write its number.`,
  },
  'read.criterion.no-name': {
    title: ({ number: own }) => `Criterion ${shownText(own)} has no name`,
    sentence: ({ cell, number: own }) =>
      `Cell ${cell} does not name criterion ${shownText(own)}. Write its name as in the criteria set.`,
  },
  'read.criterion.no-heading': {
    title: ({ number: own }) => `Row ${shownText(own)} is missing`,
    sentence: ({ cell, number: own, first, last }) =>
      `The sheet has ${first === last ? `criterion ${shownText(first)}` : `criteria ${shownText(first)} to ${shownText(last)}`} (from cell ${cell}) but no row ${shownText(own)} above them. Add that row, with its name and maximum, as in the criteria set.`,
  },
  'read.criterion.outside': {
    title: ({ rows }) => `${counted(rows.length, 'row')} outside the criteria`,
    sentence: ({ rows }) =>
      `${capital(rowList(rows))} with figures but no criterion (under the total, the sum of a part, a comparison): not counted.`,
  },
  'read.criterion.levels': {
    title: ({ rows }) => `${number(rows.length)} rows are levels of a scale`,
    sentence: ({ rows }) => `${capital(rowList(rows))} with the levels of a scale: not counted as criteria.`,
  },
  'read.criterion.unplaced': {
    title: ({ row }) => `Row ${number(row)}: the criterion is not clear`,
    sentence: ({ row, text, cell }) =>
      `Row ${number(row)}${text === '' ? '' : ` ${quoted(text)}`} (${cell}) has points, but it is not clear which criterion it belongs to, so it is not counted. If it is a criterion, write its number; if not, move it out of the table.`,
  },
  'read.points.at-level': {
    title: ({ number: own }) => `Points at a level of the scale, criterion ${shownText(own)}`,
    sentence: ({ cell, number: own, right }) =>
      `Cell ${cell} holds points at a level of the scale, not in the row of criterion ${shownText(own)}, so they are not counted. Write the points in cell ${right}.`,
  },
  'read.criterion.twice': {
    title: ({ number: own }) => `Criterion ${shownText(own)} has two rows`,
    sentence: ({ cell, number: own, first }) =>
      `Criterion ${shownText(own)} (${cell}) is already in cell ${first}. Change the number or remove a row; for the time being both are counted.`,
  },
  'score.year.unknown': {
    title: () => 'The year of scoring is not clear',
    sentence: ({ sheet }) =>
      `Sheet ${quoted(sheet)}, the file name and the folder name do not give the year of scoring. Write it in the title.`,
  },
  'score.year.two': {
    title: () => 'Two years above the table',
    sentence: ({ cell, year, otherCell, other }) =>
      cell === otherCell
        ? `Cell ${cell} gives both ${shownText(year)} and ${shownText(other)}. Write one year; for the time being ${shownText(year)} is taken.`
        : `Cell ${cell} gives ${shownText(year)} but cell ${otherCell} gives ${shownText(other)}. Correct one of them; for the time being ${shownText(year)} is taken.`,
  },
  'score.maxima.differ': {
    title: ({ number: own }) => `Maximum of ${of(own)} does not add up`,
    sentence: ({ cell, number: own, value, sum, parts }) =>
      `The maximum of ${of(own)} (${cell}) is ${decimal(value)}, but its ${number(parts)} parts add up to ${decimal(sum)}. Compare with the criteria set and correct one of them.`,
  },
  'score.maximum.missing': {
    title: ({ number: own }) => `Maximum of ${of(own)} is missing`,
    sentence: ({ cell, number: own, expected }) =>
      `Cell ${cell} does not give the maximum of ${of(own)}.${
        expected === null ? '' : ` By the other maxima it is ${decimal(expected)}.`
      } Write the maximum of the criteria set.`,
  },
  'score.maxima.total': {
    title: () => 'Maxima do not make the whole',
    sentence: ({ cell, value, expected }) =>
      `The maximum of the whole sheet (${cell}) is ${decimal(value)}, not ${decimal(expected)}. Compare with the criteria set.`,
  },
  'score.above-maximum': {
    title: ({ column }) => `${capital(nameOf(column))} above the maximum`,
    sentence: ({ cell, column, value, maximum }) =>
      `The ${nameOf(column)} (${cell}) is ${decimal(value)}, above the maximum of ${decimal(maximum)}.`,
  },
  'score.below-zero': {
    title: ({ column }) => `${capital(nameOf(column))} below 0`,
    sentence: ({ cell, column, value }) =>
      `The ${nameOf(column)} (${cell}) is ${decimal(value)}, while the lowest score is 0. Look at this cell again.`,
  },
  'score.penalty-range': {
    title: () => 'Penalty out of range',
    sentence: ({ cell, value, maximum }) =>
      `The penalty (${cell}) is ${decimal(value)}, while it must be from ${maximum === '' ? 'its limit' : `-${decimal(maximum)}`} to 0.`,
  },
  'score.not-scored': {
    title: () => 'Criteria not yet self-scored',
    sentence: ({ cells }) =>
      `${number(cells.length)} criteria have no self-score yet: ${cellList(cells)}. Where no points were reached, enter 0.`,
  },
  'score.not-given': {
    title: ({ column }) => `Criteria without ${nameOf(column)}`,
    sentence: ({ column, cells }) =>
      `${number(cells.length)} criteria have no ${nameOf(column)} yet: ${cellList(cells)}. Where no points were reached, enter 0.`,
  },
  'score.sum.blank': {
    title: ({ column, number: own }) => `${capital(nameOf(column))} of ${of(own)} is blank`,
    sentence: ({ cell, column, number: own, sum }) =>
      `Cell ${cell} does not give the ${nameOf(column)} of ${of(own)}; its parts add up to ${decimal(sum)}.`,
  },
  'score.total.blank': {
    title: () => 'The total is blank',
    sentence: ({ cell }) => `The row of the total (${cell}) holds no points. Write the total of the fields.`,
  },
  'score.sum.differs': {
    title: ({ column, number: own }) => `${capital(nameOf(column))} of ${of(own)} does not add up`,
    sentence: ({ cell, column, number: own, value, sum }) =>
      `The ${nameOf(column)} of ${of(own)} (${cell}) is ${decimal(value)}, but its parts add up to ${decimal(sum)}. Look at the parts again; if they are right, change it to ${decimal(sum)}.`,
  },
  'score.achieved.differs': {
    title: ({ number: own }) => `Achieved score of ${of(own)} does not add up`,
    sentence: ({ cell, number: own, value, sum }) =>
      `The achieved score of ${of(own)} (${cell}) is ${decimal(value)}, while appraisal and survey add up to ${decimal(sum)}. Look at these three cells again.`,
  },
  'score.no-evidence': {
    title: ({ number: own }) => `No evidence for criterion ${shownText(own)}`,
    sentence: ({ number: own }) => `Criterion ${shownText(own)} has points but names no evidence.`,
  },
  'score.survey-self-scored': {
    title: ({ number: own }) => `Survey criterion ${shownText(own)} self-scored`,
    sentence: ({ cell, number: own, value }) =>
      `Criterion ${shownText(own)} is scored by the survey, not by the unit; cell ${cell} says ${decimal(value)}. Leave this cell blank.`,
  },
  'score.appraisal.no-note': {
    title: ({ number: own }) => `No reason for the appraisal of criterion ${shownText(own)}`,
    sentence: ({ cell, number: own, self, appraised }) =>
      `Criterion ${shownText(own)} is self-scored ${decimal(self)} and appraised ${decimal(appraised)} (${cell}) without a reason. Write the reason in the column of notes.`,
  },
  'score.maximum.other': {
    title: ({ number: own }) => `Maximum of ${of(own)} is not the set's`,
    sentence: ({ cell, number: own, value, expected, set }) =>
      `The maximum of ${of(own)} (${cell}) is ${decimal(value)}, while the criteria set (${shownText(set)}) has ${decimal(expected)}. Correct it to the set.`,
  },
  'score.not-a-level': {
    title: ({ column, number: own }) => `${capital(nameOf(column))} is no level, criterion ${shownText(own)}`,
    sentence: ({ cell, column, number: own, value, levels, set }) =>
      `The ${nameOf(column)} of criterion ${shownText(own)} (${cell}) is ${decimal(value)}, but its rule gives only ${levelList(levels)}. Look at this score again. By: ${shownText(set)}.`,
  },
  'score.computed.differs': {
    title: ({ number: own }) => `Score differs from its rule, criterion ${shownText(own)}`,
    sentence: ({ cell, number: own, value, computed, figure, set }) =>
      `Criterion ${shownText(own)} is self-scored ${decimal(value)} (${cell}), but ${
        figure.from === 'declared'
          ? `the declared figure ${quoted(figure.text)}`
          : `the year's dossier reports (${dossiers(figure)})`
      } gives ${decimal(computed)}. Look at this score again. By: ${shownText(set)}.`,
  },
  'score.declared.dossiers': {
    title: ({ number: own }) => `Declared figure differs from the dossiers, criterion ${shownText(own)}`,
    sentence: ({ cell, number: own, declared, dossiers: share }) =>
      `Criterion ${shownText(own)} declares ${quoted(declared)} (${cell}), but the unit's dossier reports of the year say ${dossiers(share)}. Compare the two; for the time being the computed score goes by the dossier reports.`,
  },
  'score.dossiers.incomplete': {
    title: ({ year }) => `Dossier reports of ${String(year)} are not complete`,
    sentence: ({ missing, twice, criteria, year }) =>
      `The unit's dossier reports of ${String(year)} ${[
        ...(missing.length === 0 ? [] : [`lack ${months(missing)}`]),
        ...(twice.length === 0 ? [] : [`have several files for ${months(twice)}`]),
      ].join(', ')}, so criteria ${criteria.map(shownText).join(', ')} are not computed from them.`,
  },
  'score.declared.date': {
    title: () => 'Declared figure turned into a date',
    sentence: ({ cell, number: own, date: shown, candidates }) =>
      `The declared figure of criterion ${shownText(own)} (${cell}) is the date ${date(shown)}: Excel makes one of a fraction. ${
        candidates.length === 0 ? '' : `What was meant may be ${candidates.map(shownText).join(' or ')}. `
      }Format the cell as text and enter it again.`,
  },
  'score.declared.fraction': {
    title: ({ number: own }) => `Declared share is not clear, criterion ${shownText(own)}`,
    sentence: ({ cell, number: own, text, percent: share }) =>
      `The declared figure of criterion ${shownText(own)} (${cell}) is ${shownText(text)}, which may be ${percent(share)} or ${shownText(text)}%, so no score is computed. Write the share with a % sign.`,
  },
  'score.declared.unclear': {
    title: ({ number: own }) => `Declared figure cannot be used, criterion ${shownText(own)}`,
    sentence: ({ cell, number: own, text, wanted }) =>
      `The declared figure of criterion ${shownText(own)} (${cell}) is ${
        text === '' ? 'a formula without a value' : quoted(text)
      }, while its rule needs ${WANTED[wanted]}. Enter the figure again.`,
  },
  'score.declared.prose': {
    title: () => 'Explanations in place of declared figures',
    sentence: ({ cells }) =>
      `${number(cells.length)} cells of declared figures hold explanations, so no score is computed: ${cellList(cells)}. To have the scores compared, write the figure, or yes or no, there.`,
  },
  'score.duplicate': {
    title: ({ unit }) => `${shownText(unit)} sent more than one file`,
    sentence: ({ unit, files }) =>
      `${shownText(unit)} sent ${number(files.length)} score sheets: ${files.map(shownText).join(', ')}. Keep one of them; for the time being the unit is not ranked.`,
  },
  'score.tie': {
    title: ({ rank }) => `Shared place ${number(rank)}`,
    sentence: ({ rank, units }) =>
      `${number(units.length)} units have equal scores and share place ${number(rank)}: ${units.map(shownText).join(', ')}.`,
  },
  'score.not-ranked': {
    title: ({ unit }) => `${shownText(unit)} is not ranked`,
    sentence: ({ unit, lacking }) =>
      `${shownText(unit)} is not ranked since ${
        lacking.length === 0
          ? 'its index can not be computed'
          : `there is no ${lacking.map(({ what, criteria }) => `${nameOf(what)} of ${criterionList(criteria)}`).join('; ')}`
      }. Complete the points that are missing or can not be read.`,
  },
  'score.file.unused': {
    title: ({ unit }) => `${shownText(unit)}: one file is not used`,
    sentence: ({ file, used, reason }) =>
      `File ${quoted(file)} is not counted, since ${
        {
          'other-chosen': `${quoted(used)} was chosen`,
          'no-points': `it has no points; ${quoted(used)} is used`,
        }[reason]
      }.`,
  },
  'score.other-maxima': {
    title: ({ unit }) => `${shownText(unit)} uses other maxima`,
    sentence: ({ unit, maximum, usual }) =>
      `The maxima of ${shownText(unit)} add up to ${decimal(maximum)}, those of the other units to ${decimal(usual)}. Compare with the criteria set.`,
  },
  'score.other-year': {
    title: ({ unit }) => `${shownText(unit)} sent a sheet of another year`,
    sentence: ({ unit, year, usual }) =>
      `The sheet of ${shownText(unit)} is of ${String(year)}, those of the other units are of ${String(usual)}; it is not counted. Look at the year in this file again.`,
  },
  'score.missing': {
    title: () => 'Score sheets are missing',
    sentence: ({ count, of, units }) =>
      `Score sheets of ${number(count)} of ${number(of)} units are missing: ${listedUnits(units)}.`,
  },
  'score.not-used': {
    title: ({ unit }) => `${shownText(unit)} has no score sheet that can be used`,
    sentence: ({ unit, notUsed }) => `${shownText(unit)} has no score sheet that can be used. ${whyNotUsed(notUsed)}`,
  },
  'score.not-comparable': {
    title: ({ unit }) => `${shownText(unit)}: not compared`,
    sentence: ({ unit }) =>
      `${shownText(unit)} is not compared with last year, as there is no result of it for that year.`,
  },
};

function nameOf(column: string): string {
  return COLUMNS[column] ?? shownText(column);
}

function of(criterion: string): string {
  return criterion === '' ? 'the whole sheet' : `criterion ${shownText(criterion)}`;
}

function levelList(levels: readonly string[]): string {
  const shown = levels.slice(0, MOST_LEVELS).map(decimal).join('; ');
  return levels.length > MOST_LEVELS ? `${shown}; …; ${decimal(levels.at(-1) ?? '')}` : shown;
}

/** "96,40% (6.803/7.057)". */
function dossiers({ part, whole, percent: share }: DossierShare): string {
  return share === '' ? 'no cases' : `${percent(share)} (${decimal(part)}/${decimal(whole)})`;
}

/** "row 57", "rows 57, 58, 59"; more are counted. */
function rowList(rows: readonly number[]): string {
  const shown = rows.slice(0, MOST_ROWS).map(number).join(', ');
  const more = rows.length > MOST_ROWS ? ` and ${number(rows.length - MOST_ROWS)} more` : '';
  return `${rows.length === 1 ? 'row' : 'rows'} ${shown}${more}`;
}

function criterionList(criteria: readonly string[]): string {
  const shown = criteria.slice(0, MOST_ROWS).map(shownText).join(', ');
  return criteria.length > MOST_ROWS ? `${shown}, …` : shown;
}
