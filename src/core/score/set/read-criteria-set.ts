import { formatAddress, type CellAddress } from '../../model/address';
import { decimalFromNumber, formatDecimal, type Decimal } from '../../model/decimal';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { IndicatorName } from '../../model/indicator';
import type { WorkbookData } from '../../model/sheet-data';
import { tidyText } from '../../model/tidy-text';
import { readBands } from '../../settings/read-bands';
import { blankCell, missingColumn } from '../../settings/settings-findings';
import {
  findSettingsTable,
  type SettingsCell,
  type SettingsRow,
  type SettingsTable,
} from '../../settings/settings-table';
import { sheetGrid } from '../../sheet/cells/sheet-grid';
import { foldName } from '../../sheet/names/fold-name';
import { criterionNumber } from '../read/criterion-number';
import { parsePoints } from '../read/parse-points';
import type { CriteriaCaptions, CriterionColumn } from './criteria-captions';
import type { CriteriaSet } from './criteria-set';
import { criteriaOf, type CriterionEntry } from './criteria-tree';
import { criterionDetails } from './criterion-details';
import { ruleWords, type RuleWords } from './rule-clauses';
import { validateCriteriaSet, type CriteriaProblem } from './validate-criteria-set';

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

/** A maximum as number or text ("1,5"); null for anything else. */
function maximumOf({ data, text }: SettingsCell): Decimal | null {
  if (data?.value.kind === 'number') return decimalFromNumber(data.value.value);
  const reading = parsePoints(text);
  return reading.kind === 'points' ? reading.value : null;
}

/** What is wrong with a set (rule C1), at the cell of the maximum it is about. */
function problemFinding(problem: CriteriaProblem, place: FindingPlace, cell: CellAddress | null): Finding {
  const at = cell ? { ...place, cell } : place;
  const address = cell ? formatAddress(cell) : '';
  switch (problem.kind) {
    case 'sum':
    case 'total': {
      const [expected, found, difference] = [problem.expected, problem.found, problem.difference].map(formatDecimal);
      const number = problem.kind === 'sum' ? problem.number : '';
      const part = problem.kind === 'total' ? problem.part : null;
      const params = {
        cell: address,
        number,
        part,
        expected: expected ?? '',
        found: found ?? '',
        difference: difference ?? '',
      };
      return finding({ rule: 'C1', code: 'settings.criteria.sum', severity: 'error', at, params });
    }
    case 'twice':
    case 'orphan':
    case 'before-parent':
    case 'negative': {
      const params = { cell: address, number: problem.number, problem: problem.kind };
      return finding({ rule: 'C1', code: 'settings.criteria.row', severity: 'error', at, params });
    }
    default:
      return problem satisfies never;
  }
}

/** What stands above the table: its first line as title, and the decision that a line names; null if absent. */
function titleAbove(
  workbook: WorkbookData,
  table: SettingsTable<string>,
  { decision, decisionLead, notIssued, set }: CriteriaCaptions,
): { readonly title: string | null; readonly decision: string | null } {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return { title: null, decision: null };
  const grid = sheetGrid(sheet);
  const maxima = new Set(set.columns.maximum.map(foldName));
  const lines: string[] = [];
  for (const { row, columns } of grid.rows) {
    if (columns.some((column) => maxima.has(grid.folded(row, column)))) break;
    lines.push(...columns.map((column) => tidyText(grid.text(row, column))).filter((text) => text !== ''));
  }
  const folded = lines.map(foldName);
  const isDraft = folded.some((line) => new RegExp(notIssued).test(line));
  const decided = isDraft ? undefined : lines[folded.findIndex((line) => new RegExp(decision).test(line))];
  return { title: lines[0] ?? null, decision: decided === undefined ? null : withoutLead(decided, decisionLead) };
}

/** "(Kèm theo Quyết định số 1 …)" names "Quyết định số 1 …". */
function withoutLead(line: string, lead: string): string {
  const bare = line.replace(/^\((.*)\)$/, '$1').trim();
  const words = bare.split(' ');
  // The lead is told in folded text, which may be of another length: counted in words.
  const length = new RegExp(lead).exec(foldName(bare))?.[0].trim().split(' ').length ?? 0;
  return words.slice(length).join(' ');
}
