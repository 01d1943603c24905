/**
 * Closes a sheet without a password. Every attribute says what is not allowed; sizing rows and columns is. `prefix`: of
 * the sheet's elements, with its colon.
 */
export function protectionXml(prefix: string): string {
  return `<${prefix}sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>`;
}
