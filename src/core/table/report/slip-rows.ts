import type { SlipDefinition } from '../../form/slip-definition';
import { formatAddress } from '../../model/address';
import { certainValue, type Finding, type Severity } from '../../model/finding';
import { baseName } from '../../report/base-name';
import { cellRuns } from '../../report/cell-runs';
import { fillTemplate } from '../../report/fill-template';
import { countText, periodIdText } from '../../report/format-text';
import type { ReportCell, ReportRow } from '../../report/report-table';

/** What the rows of a slip need of it. */
interface SlipWords {
  readonly definition: SlipDefinition;
  readonly say: (finding: Finding) => string;
}

/** More findings alike on one sheet than this are one thing to mend; so many of them get a row. */
const MOST_ALIKE = 30;
const SHOWN_ALIKE = 10;
/** Names of cells and ranges listed beyond those; what the tallest row that a program draws can show. */
const MOST_NAMED = 100;
/** Characters of a cell's text that are shown beside its finding. */
const LONGEST = 120;

export const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'note'];

/** Gravest first, then by sheet and cell; what is about no cell comes before. */
export function byGravity(findings: readonly Finding[]): readonly Finding[] {
  const sheets = [...new Set(findings.map(({ at }) => at.sheet))];
  const place = ({ at }: Finding): readonly number[] => [
    at.sheet === undefined ? -1 : sheets.indexOf(at.sheet),
    at.cell?.row ?? -1,
    at.cell?.column ?? -1,
  ];
  return [...findings].sort((a, b) => {
    const gravity = GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity);
    if (gravity !== 0) return gravity;
    const other = place(b);
    const differs = place(a).map((each, index) => each - (other[index] ?? 0));
    return differs.find((each) => each !== 0) ?? 0;
  });
}

/** A row for every finding; of many alike on one sheet the first, and then the cells of the others. */
export function slipRows(input: SlipWords, findings: readonly Finding[]): readonly ReportRow[] {
  const keyOf = ({ severity, code, at }: Finding): string => [severity, code, at.sheet ?? ''].join('\u0000');
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  const rows: ReportRow[] = [];
  for (const finding of findings) {
    const alike = groups.get(keyOf(finding)) ?? [];
    if (alike.length <= MOST_ALIKE) {
      rows.push(findingRow(input, finding, rows.length + 1));
      continue;
    }
    // The first of the group brings all of it.
    if (alike[0] !== finding) continue;
    for (const each of alike.slice(0, SHOWN_ALIKE)) rows.push(findingRow(input, each, rows.length + 1));
    rows.push(alikeRow(input.definition, alike.slice(SHOWN_ALIKE), rows.length + 1));
  }
  return rows;
}

function alikeRow(definition: SlipDefinition, findings: readonly Finding[], number: number): ReportRow {
  const [first] = findings;
  const runs = cellRuns(findings.flatMap(({ at }) => at.cell ?? []));
  const more = runs.slice(MOST_NAMED).reduce((sum, { count }) => sum + count, 0);
  const named = runs
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join(', ');
  const list = more > 0 ? named + fillTemplate(definition.andMore, { count: countText(more) }) : named;
  const sentence = fillTemplate(definition.alike, { count: countText(findings.length), cells: list });
  const severity = first ? definition.severities[first.severity] : '';
  return { kind: 'row', cells: [number, severity, first?.at.sheet ?? definition.wholeFile, null, null, sentence] };
}

function findingRow(input: SlipWords, finding: Finding, number: number): ReportRow {
  const { definition, say } = input;
  return {
    kind: 'row',
    cells: [
      number,
      definition.severities[finding.severity],
      placeText(finding, definition),
      valueCell(finding.actual, finding, definition),
      valueCell(certainValue(finding), finding, definition),
      say(shortNamed(finding)),
    ],
  };
}

function placeText({ at }: Finding, { place, wholeFile }: SlipDefinition): string {
  if (at.sheet === undefined) return wholeFile;
  return at.cell === undefined ? at.sheet : fillTemplate(place, { sheet: at.sheet, cell: formatAddress(at.cell) });
}

function valueCell(value: Finding['actual'], { rule }: Finding, { head }: SlipDefinition): ReportCell {
  if (value === undefined || value === null || typeof value === 'number') return value ?? null;
  const shown = rule === 'period' ? periodIdText(value, head) : value;
  const letters = Array.from(shown);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : shown;
}

function shortNamed(finding: Finding): Finding {
  if (finding.code !== 'read.unreadable') return finding;
  return { ...finding, params: { ...finding.params, file: baseName(finding.params.file) } };
}
