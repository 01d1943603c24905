import { formatDecimal, roundDecimal, decimalFromNumber } from '../core/model/decimal';
import type { ReportCell } from '../core/report/report-table';
import { CATALOGUES } from './catalogues';
import type { Language } from './language';

/** A cell of a report as a preview shows it. */
export function cellText(cell: ReportCell, language: Language): string {
  const { format } = CATALOGUES[language];
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return format.number(cell);
  switch (cell.kind) {
    case 'percent':
      return percent(cell.value, language);
    case 'points':
      return format.number(cell.value);
    case 'closed':
      return '';
    case 'input':
      return cell.value === null ? '' : format.number(cell.value);
    case 'mark':
    case 'link':
      return cell.text;
    case 'shaded':
      return cellText(cell.cell, language);
    case 'formula':
      if (typeof cell.value === 'string') return cell.value;
      return cell.format === 'percent' ? percent(cell.value, language) : format.number(cell.value);
    default:
      return cell satisfies never;
  }
}

function percent(fraction: number, language: Language): string {
  const exact = decimalFromNumber(fraction);
  if (exact === null) return '–';
  const rounded = roundDecimal(exact, 4);
  return CATALOGUES[language].format.percent(formatDecimal({ units: rounded.units, scale: 2 }));
}
