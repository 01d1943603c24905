import type { CriteriaCaptions } from './criteria-captions';
import type { CriteriaSet } from './criteria-set';
import { criteriaOf, type CriterionEntry } from './criteria-tree';
import { validateCriteriaSet } from './validate-criteria-set';
import { formatDecimal } from '../../model/decimal';
import type { Finding, FindingPlace } from '../../model/finding';
import type { IndicatorName } from '../../model/indicator';
import type { WorkbookData } from '../../model/sheet-data';
import { criterionNumber } from '../read/criterion-number';
import { readBands } from '../../settings/read-bands';
import { blankCell, missingColumn } from '../../settings/settings-findings';
import { findSettingsTable, type SettingsRow, type SettingsTable } from '../../settings/settings-table';
import type { CriterionColumn } from './criteria-captions';
import { criterionDetails } from './criterion-details';
import { maximumOf } from './maximum-of';
import { problemFinding } from './problem-finding';
import { ruleWords, type RuleWords } from './rule-clauses';
import { titleAbove } from './title-above';

export interface CriteriaSetReading {
  /** Null where the workbook has no set, or none that can be read. */
  readonly set: CriteriaSet | null;
  readonly findings: readonly Finding[];
}

interface Reading {
  readonly captions: CriteriaCaptions;
  readonly words: RuleWords;
  readonly indicators: readonly IndicatorName[];
  readonly place: FindingPlace;
  readonly findings: Finding[];
}

/**
 * The office's own set of criteria from its settings workbook, if it has one. Official only where a line above the table
 * names the decision. What does not add up is said with its cell and by how much; the set is given all the same.
 */
export function readCriteriaSet(
  workbook: WorkbookData,
  captions: CriteriaCaptions,
  indicators: readonly IndicatorName[],
): CriteriaSetReading {
  const table = findSettingsTable(workbook, captions.set, 'maximum');
  if (!table) return { set: null, findings: [] };
  const findings: Finding[] = [];
  const place = { file: workbook.name, sheet: table.sheet };
  const needed = (['number', 'name', 'maximum'] as const).filter((column) => table.missing.includes(column));
  for (const column of needed) {
    findings.push(missingColumn(place, table.sheet, captions.set.columns[column][0] ?? ''));
  }
  if (needed.length > 0) return { set: null, findings };
  const rows = readRows(table, { captions, words: ruleWords(captions), indicators, place, findings });
  // A blank template is no set.
  if (rows.length === 0) return { set: null, findings };
  const { title, decision } = titleAbove(workbook, table, captions);
  const bands = findSettingsTable(workbook, captions.bands, 'name');
  const set: CriteriaSet = {
    id: 'settings',
    title: title ?? captions.title,
    basis: { text: decision ?? captions.title, confirmed: decision !== null },
    criteria: criteriaOf(rows.map(({ entry }) => entry)),
    bands: bands ? readBands(bands, captions.bands, { ...place, sheet: bands.sheet }, findings) : [],
  };
  for (const problem of validateCriteriaSet(set)) {
    const own = 'number' in problem ? rows.filter(({ entry }) => entry.number === problem.number).at(-1) : undefined;
    findings.push(problemFinding(problem, place, own?.row.maximum.at ?? null));
  }
  return { set, findings };
}

interface EntryRow {
  readonly entry: CriterionEntry;
  readonly row: SettingsRow<CriterionColumn>;
}

function readRows(table: SettingsTable<CriterionColumn>, reading: Reading): readonly EntryRow[] {
  const { captions, findings, place } = reading;
  const rows: EntryRow[] = [];
  for (const row of table.rows) {
    const before = rows.at(-1)?.entry.number ?? '';
    const { data, text, at } = row.number;
    const { number, finding } = criterionNumber(data ?? undefined, text, before, at, place);
    if (finding) findings.push(finding);
    // A total row and a heading have no number; a criterion has one.
    if (number === '') {
      if (row.name.text !== '' && row.maximum.data !== null && rows.length === 0) {
        findings.push(blankCell(place, row.number, captions.set.columns.number[0] ?? ''));
      }
      continue;
    }
    const maximum = maximumOf(row.maximum);
    if (maximum === null) {
      findings.push(blankCell(place, row.maximum, captions.set.columns.maximum[0] ?? ''));
      continue;
    }
    const name = row.name.text.replace(/\n/g, ' ');
    rows.push({
      row,
      entry: { number, name, maximum: formatDecimal(maximum), ...criterionDetails(row, maximum, reading) },
    });
  }
  return rows;
}
