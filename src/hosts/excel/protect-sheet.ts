/** Closes a sheet against slips, without a password; sizing rows and columns stays allowed. */
export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatRows: true, allowFormatColumns: true, selectionMode: 'Normal' });
}
