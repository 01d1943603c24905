import { MAX_COLUMNS, type CellRange } from '../../../../src/core/model/address';
import { flag, isHostObject, oneOf, text, within, type HostObject } from '../host-object';
import type { HostPage, HostSheet } from '../host-sheet';
import type { HostWorkbook } from '../host-workbook';
import { invalidArgument } from '../protocol';
import { areaOf } from './range-object';
import { rangeOfAddress } from './ranges';

/** Print set-up of a sheet. Margins in points. */
export function pageLayout(workbook: HostWorkbook, sheet: HostSheet): HostObject {
  const { page } = sheet;
  const checks: { readonly [Name in keyof HostPage]?: (value: unknown) => HostPage[Name] } = {
    orientation: oneOf(['Portrait', 'Landscape']),
    paperSize: oneOf(['A3', 'A4', 'A5', 'Letter', 'Legal']),
    leftMargin: within(0, 1000),
    rightMargin: within(0, 1000),
    topMargin: within(0, 1000),
    bottomMargin: within(0, 1000),
    headerMargin: within(0, 1000),
    footerMargin: within(0, 1000),
    centerHorizontally: flag,
    firstPageNumber: within(-32_767, 32_767),
    zoom: zoomOf,
  };
  const names = Object.keys(checks) as (keyof HostPage)[];
  const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  return {
    type: 'PageLayout',
    values: Object.fromEntries(names.map((name) => [pascal(name), () => page[name]])),
    setters: Object.fromEntries(
      names.map((name) => [
        pascal(name),
        (value: unknown) => {
          workbook.changing(sheet);
          Object.assign(page, { [name]: checks[name]?.(value) });
        },
      ]),
    ),
    objects: { HeadersFooters: () => headersFooters(workbook, sheet) },
    methods: {
      SetPrintArea: (area) => {
        workbook.changing(sheet);
        page.printArea = isHostObject(area) ? areaOf(area).range : rangeOfAddress(sheet, area);
        return null;
      },
      SetPrintTitleRows: (rows) => {
        workbook.changing(sheet);
        page.titleRows = wholeRows(isHostObject(rows) ? areaOf(rows).range : rangeOfAddress(sheet, rows));
        return null;
      },
    },
  };
}

function wholeRows({ from, to }: CellRange): readonly [number, number] {
  if (from.column !== 0 || to.column !== MAX_COLUMNS - 1) throw invalidArgument('Whole rows are expected.');
  return [from.row, to.row];
}

function zoomOf(value: unknown): HostPage['zoom'] {
  if (typeof value !== 'object' || value === null) throw invalidArgument('A zoom is expected.');
  const zoom: Record<string, number> = {};
  for (const [name, part] of Object.entries(value)) {
    if (part === null || part === undefined) continue;
    if (name === 'scale') zoom[name] = within(10, 400)(part);
    else if (name === 'horizontalFitToPages' || name === 'verticalFitToPages') zoom[name] = within(1, 32_767)(part);
    else throw invalidArgument(`A zoom has no "${name}".`);
  }
  return zoom;
}

function headersFooters(workbook: HostWorkbook, sheet: HostSheet): HostObject {
  const { page } = sheet;
  const header = (name: 'centerHeader' | 'firstCenterHeader'): HostObject => ({
    type: 'HeaderFooter',
    values: { CenterHeader: () => page[name] },
    setters: {
      CenterHeader: (value) => {
        workbook.changing(sheet);
        page[name] = text(value);
      },
    },
  });
  return {
    type: 'HeaderFooterGroup',
    values: { State: () => page.headerState },
    setters: {
      State: (value) => {
        workbook.changing(sheet);
        page.headerState = oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'])(value);
      },
    },
    objects: { DefaultForAllPages: () => header('centerHeader'), FirstPage: () => header('firstCenterHeader') },
  };
}
