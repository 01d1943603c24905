import { certainValue, type Finding, type Severity } from '../../model/finding';
import { formatAddress } from '../../model/address';
import { cellLocation, fileTarget } from '../../report/file-link';
import { fillTemplate } from '../../report/fill-template';
import { countText, periodIdText } from '../../report/format-text';
import { subtitles } from './signed-paper';
import type { ReportContext } from './report-context';
import type { ReportCell, ReportRow, ReportTable } from '../../report/report-table';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** (d) Every finding, gravest first, with its sentence and the way to its cell. */
export function findingTable(context: ReportContext): ReportTable {
  const { words, sheets } = context.definition;
  const { findings } = context.consolidation;
  const units = unitsByFile(context);
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const count = (severity: Severity): string => countText(findings.filter((each) => each.severity === severity).length);
  const rows = sorted.map((finding, index) => findingRow(context, finding, index + 1, units));
  return {
    key: 'findings',
    sheet: sheets.findings.name,
    head: null,
    title: sheets.findings.title,
    subtitles: subtitles(context, sheets.findings),
    unitOfCount: '',
    summary: [
      findings.length === 0
        ? words.noFindings
        : fillTemplate(words.findingSummary, {
            errors: count('error'),
            warnings: count('warning'),
            notes: count('note'),
          }),
      ...(rows.some(hasLink) ? [words.openCells] : []),
    ],
    charts: [],
    columns: [
      { key: 'number', path: [words.numberCaption], width: 5.5, look: 'number' },
      { key: 'severity', path: [words.severityCaption], width: 11, look: 'centre' },
      { key: 'rule', path: [words.ruleCaption], width: 12, look: 'centre' },
      { key: 'unit', path: [words.unitCaption], width: 17, look: 'text' },
      { key: 'file', path: [words.fileCaption], width: 25, look: 'text' },
      { key: 'sheet', path: [words.sheetCaption], width: 12, look: 'text' },
      { key: 'cell', path: [words.cellCaption], width: 7, look: 'centre' },
      { key: 'sentence', path: [words.sentenceCaption], width: 52, look: 'text' },
      { key: 'actual', path: [words.actualCaption], width: 10, look: 'count' },
      { key: 'expected', path: [words.expectedCaption], width: 10, look: 'count' },
      { key: 'fix', path: [words.fixCaption], width: 14, look: 'text' },
    ],
    numbered: false,
    rows,
    notes: [],
    notesTitle: words.notesTitle,
    signatures: null,
  };
}

function findingRow(
  context: ReportContext,
  finding: Finding,
  number: number,
  units: ReadonlyMap<string, string>,
): ReportRow {
  const { at, fix } = finding;
  const { severities, rules } = context.definition.words;
  return {
    kind: 'row',
    cells: [
      number,
      severities[finding.severity],
      rules[finding.rule] ?? finding.rule,
      unitName(finding, units),
      at.file,
      at.sheet ?? '',
      placeCell(context, finding),
      context.say(finding),
      actualCell(finding, context),
      certainValue(finding),
      fix ? `${formatAddress(fix.cell)}: ${typeof fix.value === 'number' ? countText(fix.value) : fix.value}` : '',
    ],
  };
}

function actualCell({ actual, rule }: Finding, { definition }: ReportContext): ReportCell {
  return rule === 'period' && typeof actual === 'string' ? periodIdText(actual, definition.words) : (actual ?? null);
}

function hasLink({ cells }: ReportRow): boolean {
  return cells.some((cell) => cell !== null && typeof cell === 'object' && cell.kind === 'link');
}

/** The unit of the file, or the unit that the finding itself is about (a report that is missing has no file). */
function unitName({ at, params }: Finding, units: ReadonlyMap<string, string>): string {
  return units.get(at.file) ?? ('unit' in params ? params.unit : '');
}

/** The cell, as a link where the report knows the way to the file. */
function placeCell(context: ReportContext, { at }: Finding): ReportCell {
  const cell = at.cell ? formatAddress(at.cell) : '';
  const target = context.linkBase === null ? null : fileTarget(context.linkBase, at.file);
  if (target === null || at.sheet === undefined || cell === '') return cell;
  const tip = fillTemplate(context.definition.words.openCell, { cell, file: at.file });
  return { kind: 'link', text: cell, target, location: cellLocation(at.sheet, at.cell), tip };
}

function unitsByFile(context: ReportContext): ReadonlyMap<string, string> {
  return new Map(context.consolidation.units.flatMap(({ files, name }) => files.map((file) => [file, name] as const)));
}
