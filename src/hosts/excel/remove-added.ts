/**
 * Takes sheets and names away that were just added; gives the names of the sheets that are still there. Sheets are
 * known by their ids: one that somebody else added under the same name is not touched.
 */
export async function removeAdded(
  sheets: readonly { readonly id: string; readonly name: string }[],
  names: readonly string[],
): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  try {
    // Whoever types into a cell just now is waited for, where Excel can.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const items = [
        ...names.map((name) => workbook.names.getItemOrNullObject(name)),
        ...sheets.map(({ id }) => workbook.worksheets.getItemOrNullObject(id)),
      ];
      for (const item of items) item.load('name');
      await context.sync();
      for (const item of items) if (!item.isNullObject) item.delete();
      await context.sync();
      return [];
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return sheets.map(({ name }) => name);
    throw error;
  }
}
