/** The name that every report defines in its workbook, so that it is not taken for a unit's workbook later. */
export const REPORT_NAME = 'PARsheet_Report';
