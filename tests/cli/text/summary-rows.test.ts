import { summaryRows } from '../../../src/cli/text/summary-rows';
import { dossierForm } from '../../../src/forms/dossier.form';
import { consolidation, sums, unit } from '../../core/report/sample-consolidation';

const UNREAD = { value: null, missing: [] };
// 6 + 3 + 1 = 10 received; 4 + 3 + 1 = 8 resolved, 7 on time = 87,50 %; 2 pending.
const SENT = sums([6, 3, 1, 4, 3, 1, 1, 1]);

function rows(of: typeof SENT, onTimeDefinition: string): string {
  return summaryRows(consolidation([unit('Xã A', of)], [], { onTimeDefinition }), dossierForm, true, 'vi').join('\n');
}

test('the rate stands beside the dossiers on time, or in a line of its own for another definition', () => {
  expect(rows(SENT, 'DH1')).toMatch(/Trước hạn và đúng hạn +7 +87,50%$/m);
  // (4 + 3 + 1) / 10
  expect(rows(SENT, 'DH2')).toMatch(/Trước hạn và đúng hạn +7$/m);
  expect(rows(SENT, 'DH2')).toMatch(/Tỷ lệ đúng hạn \(DH2\) +80,00%$/m);
});

test('a rate that is not known or has no cases is said so', () => {
  const early = rows({ ...SENT, early: UNREAD }, 'DH2');
  expect(early).toMatch(/Trước hạn và đúng hạn +chưa rõ$/m);
  expect(early).toMatch(/Tỷ lệ đúng hạn \(DH2\) +chưa rõ$/m);
  const nothing = sums([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(rows(nothing, 'DH1')).toMatch(/Trước hạn và đúng hạn +0 +không phát sinh$/m);
  expect(rows(nothing, 'DH4')).toMatch(/Tỷ lệ đúng hạn \(DH4\) +không phát sinh$/m);
});
