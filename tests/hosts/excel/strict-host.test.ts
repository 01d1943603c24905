import { PAYLOAD_LIMIT, type StrictHost } from '../../support/excel-host/strict-host';
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';

let host: StrictHost;

beforeEach(() => {
  host = openStrictExcel();
});

/** The code of the error with which Excel refuses. */
async function refusal(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
  return 'done';
}

describe('the strict host refuses as Excel does', () => {
  test.each<readonly [string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ['values of another shape', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])],
    ['ragged values', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2], [3]])],
    ['number formats of another shape', 'InvalidArgument', (s) => (s.getRange('A1:B2').numberFormat = [['0', '0']])],
    ['an address that does not exist', 'InvalidArgument', (sheet) => sheet.getRange('A0').load('values')],
    ['a row beyond the last', 'InvalidArgument', (sheet) => sheet.getRange('A1048577').load('values')],
    ['a column beyond the last', 'InvalidArgument', (sheet) => sheet.getRange('XFE1').load('values')],
    ['a range of no rows', 'InvalidArgument', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load('values')],
    ['a sheet that is not there', 'ItemNotFound', (_, { workbook }) => workbook.worksheets.getItem('Không có').load()],
    [
      'a name of a sheet that is taken',
      'ItemAlreadyExists',
      (_, { workbook }) => void workbook.worksheets.add('SHEET1'),
    ],
    ['a name of 32 characters', 'InvalidArgument', (_, { workbook }) => void workbook.worksheets.add('x'.repeat(32))],
    ['a name with a slash', 'InvalidArgument', (_, { workbook }) => void workbook.worksheets.add('6/2024')],
    ['a name with a bracket', 'InvalidArgument', (_, { workbook }) => void workbook.worksheets.add('a[1]')],
    ['the name History', 'InvalidArgument', (_, { workbook }) => void workbook.worksheets.add('history')],
    ['deleting the only sheet', 'InvalidOperation', (sheet) => sheet.delete()],
    ['a colour that is none', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.fill.color = 'xanh')],
    ['a row of 500 points', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.rowHeight = 500)],
    [
      'an address of several ranges over 8192',
      'InvalidArgument',
      (sheet) =>
        sheet.getRanges(Array.from({ length: 2000 }, (_, row) => `A${String(row + 1)}`).join()).load('areaCount'),
    ],
    [
      'a name for cells that is a cell',
      'InvalidArgument',
      (s, { workbook }) => void workbook.names.add('A1', s.getRange('B2')),
    ],
    [
      'a tip of 256 characters',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').hyperlink = { address: 'a.xlsx', screenTip: 'x'.repeat(256) }),
    ],
    [
      'a formula of 8193 characters',
      'FormulaLengthExceedsLimit',
      (sheet) => (sheet.getRange('A1').formulas = [[`=${'1+'.repeat(4096)}1`]]),
    ],
  ])('%s', async (_, code, work) => {
    expect(await refusal(work)).toBe(code);
  });

  test('a write to a protected sheet, into its cells, looks and names', async () => {
    host.workbook.active.isProtected = true;
    expect(await refusal((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await refusal((sheet) => (sheet.getRange('A1').format.font.bold = true))).toBe('AccessDenied');
    expect(await refusal((sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'))).toBe('AccessDenied');
    expect(host.workbook.active.cells.size).toBe(0);
    expect(await refusal((sheet) => sheet.getRange('A1').load('values'))).toBe('done');
  });

  test('any write to a read-only workbook, and a new sheet under a protected structure', async () => {
    host.workbook.isProtected = true;
    expect(await refusal((_, { workbook }) => void workbook.worksheets.add('Mới'))).toBe('AccessDenied');
    expect(await refusal((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('done');
    host.workbook.readOnly = true;
    expect(await refusal((sheet) => (sheet.getRange('A1').values = [[2]]))).toBe('AccessDenied');
  });

  test('a write into a part of a merge, not one to its first cell or over all of it', async () => {
    expect(await refusal((sheet) => sheet.getRange('B2:C3').merge(false))).toBe('done');
    expect(await refusal((sheet) => (sheet.getRange('C3').values = [[1]]))).toBe('MergedRangeConflict');
    expect(await refusal((sheet) => (sheet.getRange('A2:B2').values = [[1, 2]]))).toBe('MergedRangeConflict');
    expect(await refusal((sheet) => (sheet.getRange('B2').values = [[1]]))).toBe('done');
    expect(await refusal((sheet) => (sheet.getRange('A1:C3').values = 'x' as never))).toBe('done');
  });

  test('more merges at once than Excel tells', async () => {
    await refusal((sheet) => {
      for (let row = 1; row <= 513; row += 1) sheet.getRange(`A${String(row)}:B${String(row)}`).merge(false);
    });
    const ask = (address: string) => (sheet: Excel.Worksheet) =>
      sheet.getRange(address).getMergedAreasOrNullObject().load('areaCount');
    expect(await refusal(ask('A1:B512'))).toBe('done');
    expect(await refusal(ask('A1:B513'))).toBe('GeneralException');
  });

  test('a request over 5 MB, and an answer over 5 MB', async () => {
    const long = 'x'.repeat(32_000);
    const values = Array.from({ length: 170 }, () => [long]);
    expect(await refusal((sheet) => (sheet.getRange('A1:A170').values = values))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    expect(host.largestRequest).toBeGreaterThan(PAYLOAD_LIMIT);
    await refusal((sheet) => (sheet.getRange('A1:A100').values = values.slice(0, 100)));
    expect(await refusal((sheet) => sheet.getRange('A1:A100').load('values,text'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  test('every request while a cell is edited or after the session is over', async () => {
    host.faults.cellEditing = true;
    expect(await refusal((sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
    host.faults.cellEditing = false;
    host.faults.sessionExpired = true;
    expect(await refusal((sheet) => sheet.load('name'))).toBe('InvalidOrTimedOutSession');
  });

  test('members of a newer Excel than it is', async () => {
    host.apiSet = '1.8';
    expect(await refusal((sheet) => void sheet.getRanges('A1,B2'))).toBe('ApiNotFound');
  });

  test('what it does not know, loudly and by name', async () => {
    expect(await refusal((sheet) => sheet.getRange('A1').clear())).toBe(
      'Unknown: Range.Clear() is not known to the strict host',
    );
    expect(await refusal((sheet) => sheet.load('tabColor'))).toMatch(/^Unknown: Worksheet.TabColor can't be loaded/);
    expect(await refusal((sheet) => (sheet.tabColor = '#FF0000'))).toMatch(/^Unknown: Worksheet.TabColor can't be set/);
    expect(await refusal((sheet) => sheet.tables.load('count'))).toMatch(/^Unknown: Worksheet.Tables/);
  });
});

describe('the client in front of it', () => {
  test('gives nothing before it is loaded and synced', async () => {
    let read = '';
    expect(await refusal((sheet) => (read = sheet.name))).toBe('PropertyNotLoaded');
    expect(await refusal((sheet) => (read = sheet.load('name').name))).toBe('PropertyNotLoaded');
    expect(read).toBe('');
  });

  test('does what came before a refusal, and nothing after it', async () => {
    await refusal((sheet) => {
      sheet.getRange('A1').values = [['trước']];
      sheet.getRange('A1:A2').values = [[1]];
      sheet.getRange('A3').values = [['sau']];
    });
    expect([...host.workbook.active.cells.values()].map(({ value }) => value)).toEqual(['trước']);
  });
});

describe('cells of the strict host', () => {
  async function entered(values: unknown[][], culture = 'vi-VN'): Promise<{ values: unknown; text: unknown }> {
    host.workbook.culture = culture;
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 1, values[0]!.length);
      range.values = values;
      range.load('values,text');
      await context.sync();
      return { values: range.values[0], text: range.text[0] };
    });
  }

  test('take an unguarded text as typed: numbers, dates, formulas and logical values', async () => {
    const { values } = await entered([['1.234', '1,5', '2/6/2024', '=1+1', 'true', '-5', '50%', '(3)', 'Xã 1']]);
    expect(values).toEqual([1234, 1.5, 45445, 2, true, -5, 0.5, -3, 'Xã 1']);
    expect((await entered([['1.234', '1,5', '1,234']], 'en-US')).values).toEqual([1.234, 15, 1234]);
  });

  test('keep a guarded text to the letter', async () => {
    const texts = ['1.234', '=A1', 'TRUE', '#N/A', "'x", '2/6/2024', ' 5'];
    expect((await entered([texts.map((text) => `'${text}`)])).values).toEqual(texts);
  });

  test('show numbers by the regional settings and give them without', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');
      range.values = [[1234.5, 0.98325, 45445, -1.5]];
      range.numberFormat = [['#,##0', '0.00%', 'dd/mm/yyyy', '+0.00;-0.00;0.00']];
      range.load('values,text');
      await context.sync();
      expect(range.text[0]).toEqual(['1.235', '98,33%', '02/06/2024', '-1,50']);
      host.workbook.culture = 'en-US';
      range.load('values,text');
      await context.sync();
      expect(range.text[0]).toEqual(['1,235', '98.33%', '02/06/2024', '-1.50']);
      expect(range.values[0]).toEqual([1234.5, 0.98325, 45445, -1.5]);
    });
  });

  test('are calculated by an engine of their own, errors included', async () => {
    const { values } = await entered([[7, 9, '=A1+B1', '=A1/0', '=IF(A1=0,"không","có")', '=SUM(A1:C1)']]);
    expect(values).toEqual([7, 9, 16, '#DIV/0!', 'có', 32]);
    host.type(host.workbook.active, 'A1', 0);
    expect(host.workbook.active.cell({ row: 0, column: 4 }).value).toBe('không');
  });
});
