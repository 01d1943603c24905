import { wordsOf } from '../../../../src/core/form/form-words';
import { checkSubmission } from '../../../../src/core/table/check/check-submission';
import { formatAddress } from '../../../../src/core/model/address';
import type { Finding } from '../../../../src/core/model/finding';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { buildSubmission, type SubmissionOptions } from '../../build-submission';
import { balanceOff, grandTotalOff, right, rowNotEntered, totalReceivedOff } from './check-samples';

function check(table: string, options?: SubmissionOptions): readonly Finding[] {
  return checkSubmission(buildSubmission(table, options), dossierForm, DEFAULT_SETTINGS, null);
}

/** "R1 C13 11->10 fix C13=10" for each finding. */
function shown(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, at, actual, expected, fix }) => {
    const place = at.cell ? formatAddress(at.cell) : '-';
    const mended = fix ? ` fix ${formatAddress(fix.cell)}=${String(fix.value)}` : '';
    return `${rule} ${place} ${String(actual)}->${String(expected)}${mended}`;
  });
}

/** The right sheet with figures of one or more rows replaced: row number -> figures (3) to (13). */
function altered(changes: Readonly<Record<number, string>>): string {
  const lines = right.trim().split('\n');
  for (const [row, figures] of Object.entries(changes)) {
    lines[Number(row) - 10] = `${(lines[Number(row) - 10] ?? '').split('|')[0] ?? ''}| ${figures}`;
  }
  return lines.join('\n');
}

describe('one cause gives one finding', () => {
  test('a right sheet has none', () => {
    expect(check(right)).toEqual([]);
  });

  test('a mistyped total of a row: R1 at the total, with the value that R4 and the total row confirm', () => {
    const [only, ...more] = check(totalReceivedOff);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      rule: 'R1',
      code: 'check.total.mismatch',
      severity: 'error',
      at: { cell: { row: 12, column: 2 } },
      params: {
        cell: 'C13',
        total: wordsOf(dossierForm, 'received'),
        value: 11,
        sum: 10,
        parts: [
          { name: wordsOf(dossierForm, 'online'), cell: 'D13', value: 5 },
          { name: wordsOf(dossierForm, 'direct'), cell: 'E13', value: 5 },
          { name: wordsOf(dossierForm, 'carriedIn'), cell: 'F13', value: 0 },
        ],
      },
      actual: 11,
      expected: 10,
      fix: { cell: { row: 12, column: 2 }, value: 10 },
    });
  });

  test('a mistyped total of a row whose total row was computed from it', () => {
    expect(shown(check(totalReceivedOff.replace('| 105 66', '| 106 66')))).toEqual(['R1 C13 11->10 fix C13=10']);
  });

  test('a part and its total too large: R4 at received, nothing of the two columns that follow', () => {
    expect(shown(check(balanceOff))).toEqual(['R4 C10 96->98']);
  });

  test('the total row mistyped: R8 there, nothing of R2 and R4 of the total row', () => {
    const findings = check(grandTotalOff);
    expect(shown(findings)).toEqual(['R8 G20 110->109 fix G20=109']);
    expect(findings[0]?.params).toEqual({
      cell: 'G20',
      figure: wordsOf(dossierForm, 'resolved'),
      label: 'TỔNG CỘNG',
      value: 110,
      sum: 109,
      rows: 10,
    });
  });

  test('a part typed with its digits changed round: its own cell, confirmed by row and column', () => {
    const findings = check(altered({ 11: '27 71 9 1 26 20 6 0 1 1 0' }));
    expect(shown(findings)).toEqual(['R1 D11 71->17 fix D11=17']);
    expect(findings[0]).toMatchObject({
      code: 'check.part.mismatch',
      params: {
        cell: 'D11',
        figure: wordsOf(dossierForm, 'online'),
        value: 71,
        expected: 17,
        total: wordsOf(dossierForm, 'received'),
        totalCell: 'C11',
      },
    });
  });

  test('the same part where the total row was computed from it: the row alone does not tell which figure is wrong', () => {
    const wrong = altered({ 11: '27 71 9 1 26 20 6 0 1 1 0', 20: '114 129 32 7 109 64 40 5 5 5 0' });
    expect(shown(check(wrong))).toEqual(['R1 C11 27->81']);
  });

  test('a wrong part carried by formulas into row total, total row and corner: one R4', () => {
    const wrong = altered({ 11: '81 71 9 1 26 20 6 0 1 1 0', 20: '168 129 32 7 109 64 40 5 5 5 0' });
    expect(shown(check(wrong))).toEqual(['R4 C11 81->27']);
  });

  test('a part of the total row wrong, its row total computed from it', () => {
    expect(shown(check(altered({ 20: '124 85 32 7 109 64 40 5 5 5 0' })))).toEqual(['R8 D20 85->75 fix D20=75']);
  });

  test('several mistakes in one column are told apart', () => {
    const wrong = altered({ 11: '28 17 9 1 26 20 6 0 1 1 0', 12: '18 12 3 1 15 8 6 1 1 1 0' });
    expect(shown(check(wrong))).toEqual(['R1 C11 28->27 fix C11=27', 'R1 C12 18->16 fix C12=16']);
  });

  test('a mistake in a row and another in its column total', () => {
    const wrong = altered({ 11: '28 17 9 1 26 20 6 0 1 1 0', 20: '124 75 32 7 109 64 40 5 5 5 0' });
    expect(shown(check(wrong))).toEqual(['R1 C11 28->27 fix C11=27', 'R8 C20 124->115']);
  });

  test('two rows of the sheet wrong in different columns', () => {
    const wrong = altered({ 10: '39 26 12 1 38 20 18 0 1 2 0', 13: '12 9 2 1 12 6 6 1 0 0 0' });
    expect(shown(check(wrong))).toEqual(['R3 L10 2->1 fix L10=1', 'R2 I13 6->5 fix I13=5']);
  });

  test('dossiers in the wrong column: one finding, no fix, since any row may hold them', () => {
    const findings = check(altered({ 10: '39 26 12 1 38 22 16 0 1 1 0' }));
    expect(shown(findings)).toEqual(['R8 H20 64->66']);
  });

  test('two parts of one row wrong: one finding at their total', () => {
    expect(shown(check(altered({ 10: '39 26 12 1 38 22 19 0 1 1 0' })))).toEqual(['R2 G10 38->41']);
  });

  test('totals of received and resolved both one too large: one finding each', () => {
    expect(shown(check(altered({ 11: '28 17 9 1 27 20 6 0 1 1 0' })))).toEqual(['R1 C11 28->27', 'R2 G11 27->26']);
  });

  test('without a total row a wrong row total is still confirmed by R4', () => {
    expect(shown(check('Hộ tịch | 28 17 9 1 26 20 6 0 1 1 0'))).toEqual(['R1 C10 28->27 fix C10=27']);
    expect(shown(check('Hộ tịch | 27 16 9 1 26 20 6 0 1 1 0'))).toEqual(['R1 C10 27->26']);
  });

  test('returned dossiers take part in R4 where the sheet has the column', () => {
    const options = { returned: true };
    expect(check('Hộ tịch | 30 20 9 1 26 20 6 0 1 1 0 3', options)).toEqual([]);
    expect(shown(check('Hộ tịch | 30 20 9 1 26 20 6 0 1 1 0 2', options))).toEqual(['R4 C10 30->29']);
    expect(check('Hộ tịch | 27 17 9 1 26 20 6 0 1 1 0 _', options)).toEqual([]);
  });
});

describe('sub-totals and details', () => {
  const sections = `
## I
Hộ tịch | 10 5 5 0 9 4 4 1 1 1 0
D:Khai sinh | 4 2 2 0 4 2 2 0 0 0 0
Đất đai | 6 3 3 0 6 3 3 0 0 0 0
S:Cộng I | 16 8 8 0 15 7 7 1 1 1 0
## II
Chứng thực | 20 10 10 0 18 9 9 0 2 2 0
S:Cộng II | 20 10 10 0 18 9 9 0 2 2 0
T:TỔNG CỘNG | 36 18 18 0 33 16 16 1 3 3 0`;

  test('each is the sum of its own field rows', () => {
    expect(check(sections)).toEqual([]);
  });

  test('a sub-total alone wrong', () => {
    expect(shown(check(sections.replace('S:Cộng I | 16', 'S:Cộng I | 20')))).toEqual(['R8 C14 20->16 fix C14=16']);
  });

  test('a wrong sub-total carried into the total is one finding', () => {
    const wrong = sections.replace('S:Cộng I | 16', 'S:Cộng I | 20').replace('G | 36', 'G | 40');
    expect(shown(check(wrong))).toEqual(['R8 C14 20->16 fix C14=16']);
  });

  test('details added a second time show in the total', () => {
    expect(shown(check(sections.replace('G | 36', 'G | 40')))).toEqual(['R8 C18 40->36 fix C18=36']);
  });
});

describe('figures that are not known', () => {
  test('a row with totals only: one finding on the row, columns with blanks are not judged', () => {
    const findings = check(rowNotEntered);
    expect(shown(findings)).toEqual(['R10 D10 null->undefined']);
    expect(findings[0]).toMatchObject({
      code: 'check.cells.not-entered',
      severity: 'warning',
      params: { row: 10, field: 'Chứng thực', cells: ['D10', 'E10', 'F10', 'H10', 'I10', 'J10', 'L10', 'M10'] },
    });
  });

  test('rules that need an unknown figure are silent', () => {
    expect(check(altered({ 10: '39 26 ? 1 38 20 18 0 1 1 0', 20: '114 75 32 7 109 64 40 5 5 5 0' }))).toEqual([]);
  });
});
