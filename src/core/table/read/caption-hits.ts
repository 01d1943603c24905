import type { FormDefinition } from '../../form/form-definition';
import type { SheetGrid } from '../../sheet/cells/sheet-grid';
import type { CaptionHits } from '../../sheet/head/table-head';
import { captionText } from '../../sheet/names/caption-text';
import { formCaptions } from './form-captions';

/** Whether the text is one of the form's captions, with or without its number. */
export function isCaption(form: FormDefinition, text: string): boolean {
  return text !== '' && text.length <= 120 && formCaptions(form).rolesOf(captionText(text).folded).length > 0;
}

/** In which rows captions of the form stand. */
export function captionHits(grid: SheetGrid, form: FormDefinition): CaptionHits {
  const hits = new Map<number, number>();
  for (const { row, columns } of grid.rows) {
    const seen = columns.map((column) => grid.text(row, column)).filter((text) => isCaption(form, text));
    if (seen.length > 0) hits.set(row, new Set(seen.map((text) => captionText(text).folded)).size);
  }
  return hits;
}
