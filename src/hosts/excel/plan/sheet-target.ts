import { Defect } from '../../../core/model/defect';

/** The new sheet that a plan's sheet is written to; there once its step has run. */
export interface SheetTarget {
  readonly add: (context: Excel.RequestContext) => void;
  readonly sheet: () => Excel.Worksheet;
  /** Its id, null while Excel has not said that it added the sheet. Only a sheet with an id is certainly ours. */
  readonly id: () => string | null;
}

export function sheetTarget(name: string): SheetTarget {
  let added: Excel.Worksheet | null = null;
  return {
    add: (context) => {
      added = context.workbook.worksheets.add(name);
      added.load('id');
    },
    sheet: () => {
      if (!added) throw new Defect(`"${name}" is written to before it is added`);
      return added;
    },
    id: () => added?.toJSON().id ?? null,
  };
}
