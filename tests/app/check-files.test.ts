import { tableContent } from '../../src/core/model/checked-file';
import { checkFiles, type CheckRequest } from '../../src/app/check-files';
import { directReader } from '../../src/app/direct-reader';
import type { ListedFile } from '../../src/app/ports/listed-file';
import type { SubmissionReader } from '../../src/app/ports/submission-reader';
import type { WorkbookSource } from '../../src/app/ports/workbook-source';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { failed, ok } from '../../src/core/model/result';
import type { Submission } from '../../src/core/model/submission';
import { REPORT_NAME } from '../../src/core/report/report-name';
import { FORMS } from '../../src/forms';
import { buildSubmission } from '../core/build-submission';

const RIGHT = 'Hộ tịch | 10 5 4 1 8 4 4 0 2 2 0';
const PENDING_3 = 'Hộ tịch | 10 5 4 1 7 4 3 0 3 3 0';
const PENDING_4 = 'Hộ tịch | 11 6 4 1 7 4 3 0 4 4 0';

const listed = (...names: string[]): ListedFile[] => names.map((name) => ({ name, path: `/${name}` }));

/** A reader that knows its submissions already; a name it does not know can't be opened. */
function readerOf(submissions: readonly Submission[]): SubmissionReader {
  return {
    read: (files) =>
      Promise.resolve(
        ok(
          files.map(({ name: file }) => {
            if (file.startsWith('bao-cao')) return { file, read: [], isReport: true };
            const submission = submissions.find((each) => each.file === file);
            const content = submission ? tableContent(submission) : null;
            return { file, read: [{ file, content, findings: [] }], isReport: false };
          }),
        ),
      ),
  };
}

async function check(reader: SubmissionReader, names: string[], previous: string[] = []) {
  const request: CheckRequest = {
    forms: FORMS,
    settings: DEFAULT_SETTINGS,
    files: listed(...names),
    previousFiles: listed(...previous),
    reader,
    progress: () => undefined,
    cancel: { aborted: false },
  };
  const result = await checkFiles(request);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const may = buildSubmission(PENDING_3, { file: 'may.xlsx', period: '2024-05' });
const june = buildSubmission(RIGHT, { file: 'june.xlsx', period: '2024-06' });

test.each([
  ['in the same bag', ['june.xlsx', 'may.xlsx'], []],
  ['in the folder of the period before', ['june.xlsx'], ['may.xlsx']],
])('compares with the period before %s', async (_, names, previous) => {
  const { files } = await check(readerOf([may, june]), names, previous);
  const found = files.find(({ file }) => file === 'june.xlsx')?.findings ?? [];
  expect(found.filter(({ rule }) => rule === 'R6')).toMatchObject([
    { at: { file: 'june.xlsx', cell: { row: 9, column: 5 } } },
  ]);
});

test('compares with nothing where two files that differ claim to be the period before, or the unit is another', async () => {
  const twice = buildSubmission(PENDING_4, { file: 'may-2.xlsx', period: '2024-05' });
  const other = buildSubmission(PENDING_3, { file: 'other.xlsx', period: '2024-05', unit: 'Xã Ea Pô', code: 'CJ08' });
  for (const previous of [[may, twice], [other]]) {
    const { files } = await check(
      readerOf([june, ...previous]),
      ['june.xlsx'],
      previous.map(({ file }) => file),
    );
    expect(files[0]?.findings).toEqual([]);
  }
});

test('an unreadable file stops nobody; a report of ours is set aside', async () => {
  const { files, reports } = await check(readerOf([june]), ['hong.xlsx', 'bao-cao.xlsx', 'june.xlsx']);
  expect(files.map(({ file, content }) => [file, content !== null])).toEqual([
    ['hong.xlsx', false],
    ['june.xlsx', true],
  ]);
  expect(reports).toEqual(['bao-cao.xlsx']);
});

describe('reading in this thread', () => {
  const source: WorkbookSource = {
    open: ({ name }) => {
      if (name === 'defect.xlsx') return Promise.reject(new TypeError('of undefined'));
      if (name === 'report.xlsx') {
        return Promise.resolve(ok({ name, sheets: [], definedNames: [{ name: REPORT_NAME, refersTo: "'a'!$A$1" }] }));
      }
      return Promise.resolve(failed('file.encrypted', { file: name }));
    },
  };
  const reader = directReader(source, FORMS, DEFAULT_SETTINGS);

  test('gives one reading per file, in order, whatever happens', async () => {
    const steps: string[] = [];
    const read = await reader.read(
      listed('locked.xlsx', 'defect.xlsx', 'report.xlsx'),
      (done, total, file) => steps.push(`${String(done)}/${String(total)} ${file}`),
      { aborted: false },
    );
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          file: 'locked.xlsx',
          read: [{ findings: [{ rule: 'unreadable', severity: 'error', params: { reason: 'file.encrypted' } }] }],
        },
        { file: 'defect.xlsx', read: [{ findings: [{ rule: 'unreadable', params: { reason: 'file.damaged' } }] }] },
        { file: 'report.xlsx', read: [], isReport: true },
      ],
    });
    // A fault of ours is not lost: its trace goes along.
    expect(read.ok && read.value[1]?.defect).toMatch(/^TypeError: of undefined\n/);
    expect(read.ok && read.value[0]?.defect).toBeUndefined();
    expect(steps).toEqual(['0/3 locked.xlsx', '1/3 defect.xlsx', '2/3 report.xlsx']);
  });

  test('stops when asked, with nothing half done', async () => {
    const cancel = { aborted: false };
    const read = await reader.read(listed('a.xlsx', 'b.xlsx'), () => (cancel.aborted = true), cancel);
    expect(read).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });
});
