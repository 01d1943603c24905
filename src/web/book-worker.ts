import { checkSheet, type SheetResult } from '../app/desk/check-sheet';
import { contentSizes } from '../app/view/content-sizes';
import { sheetsOfForm } from '../core/table/read/sheets-of-form';
import { buffersOf, packSheet } from '../core/model/packed-sheet';
import { failed, ok, type Result } from '../core/model/result';
import type { SheetData, WorkbookData } from '../core/model/sheet-data';
import type { WorkbookLook } from '../core/model/workbook-look';
import type { NumberLook } from '../core/show/number-look';
import { APPRAISAL_LOG, FORMS } from '../forms';
import { conditionalLooks } from '../hosts/file/conditional-looks';
import { editWorkbook } from '../hosts/file/edit-workbook';
import { readLook } from '../hosts/file/read-look';
import { readWorkbook } from '../hosts/file/read-workbook';
import type { BookAnswers, BookQuestion, BookReply, SentWorkbook } from './book-messages';

/** The one file that this worker is for; it ends with it. */
interface Book {
  readonly name: string;
  readonly original: { readonly bytes: Uint8Array; readonly data: WorkbookData; readonly look: WorkbookLook | null };
  readonly numbers: NumberLook;
  look: WorkbookLook | null;
  bytes: Uint8Array;
  data: WorkbookData;
}

let book: Book | null = null;
let sent: readonly SheetData[] = [];
let sentLook: WorkbookLook | null = null;
/** A sheet that was not edited is the same object: it need not be looked through again. */
const ofForm = new WeakMap<SheetData, boolean>();
let working: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<BookQuestion>) => {
  working = working
    .then(() => answer(data))
    .then(reply, (error: unknown) => {
      reply({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    });
});

function reply(message: BookReply): void {
  const answer = 'answer' in message ? message.answer : null;
  const value = answer?.ok === true ? answer.value : null;
  const sheets = value !== null && 'look' in value ? value.sheets : [];
  // Handed over, not copied.
  postMessage(message, {
    transfer: sheets.flatMap((sheet) => (sheet ? buffersOf(sheet.packed) : [])) as ArrayBuffer[],
  });
}

async function answer(question: BookQuestion): Promise<{ readonly answer: BookAnswers[keyof BookAnswers] }> {
  switch (question.ask) {
    case 'open':
      return { answer: await open(question) };
    case 'change':
      return { answer: await change(question) };
    case 'check':
      return { answer: check(question) };
    case 'slip':
      return { answer: await slip(question) };
    case 'bytes':
      return { answer: book ? ok(book.bytes) : closed() };
    default:
      return question satisfies never;
  }
}

async function open({ bytes, name, numbers }: Extract<BookQuestion, { ask: 'open' }>): Promise<Result<SentWorkbook>> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) return read;
  const look = await lookOf(bytes, name);
  const data = read.value;
  book = { name, original: { bytes, data, look }, look, numbers, bytes, data };
  return ok(send(book));
}

async function lookOf(bytes: Uint8Array, name: string): Promise<WorkbookLook | null> {
  const look = await readLook(bytes, name);
  return look.ok ? look.value : null;
}

async function change({ changes }: Extract<BookQuestion, { ask: 'change' }>): Promise<Result<SentWorkbook>> {
  if (!book) return closed();
  const { original, name } = book;
  const edited = await editWorkbook(original.bytes, original.data, changes, { name });
  if (!edited.ok) return edited;
  // Values of cells do not change how a sheet looks; a sheet that is added does.
  const isMore = changes.some(({ record, close }) => record !== null || close.length > 0);
  const look = isMore ? await lookOf(edited.value.bytes, name) : original.look;
  Object.assign(book, { ...edited.value, look });
  return ok(send(book));
}

function check({ sheet, settings }: Extract<BookQuestion, { ask: 'check' }>): BookAnswers['check'] {
  const found = book?.data.sheets.find(({ name }) => name === sheet);
  if (!book || !found) return closed();
  const log = book.data.sheets.filter(({ name }) => name === APPRAISAL_LOG.sheet && name !== sheet);
  const result: SheetResult = checkSheet({ ...book.data, sheets: [found, ...log] }, FORMS, settings);
  if (result.score !== null) return ok(result);
  const others = book.data.sheets.filter((other) => other !== found && other.state === 'visible' && isOfForm(other));
  return ok({ ...result, otherSheets: others.map(({ name }) => name) });
}

function isOfForm(sheet: SheetData): boolean {
  let known = ofForm.get(sheet);
  if (known === undefined) {
    known = FORMS.some((form) => sheetsOfForm([sheet], form).length > 0);
    ofForm.set(sheet, known);
  }
  return known;
}

async function slip({ settings }: Extract<BookQuestion, { ask: 'slip' }>): Promise<BookAnswers['slip']> {
  if (!book) return closed();
  const [{ slipOfWorkbook }, { writeWorkbook }] = await Promise.all([
    import('./slip-in-worker'),
    import('../hosts/file/write-workbook'),
  ]);
  return slipOfWorkbook(book.data, settings, writeWorkbook);
}

function send({ data, look, numbers }: Book): SentWorkbook {
  const before = sent;
  const isNewLook = before.length === 0 || look !== sentLook;
  sent = data.sheets;
  sentLook = look;
  return {
    sheets: data.sheets.map((sheet, index) =>
      sheet === before[index]
        ? null
        : {
            packed: packSheet(sheet),
            sizes: contentSizes(sheet, look, numbers),
            conditional: conditionalLooks(data, index, look),
          },
    ),
    definedNames: data.definedNames,
    look: isNewLook ? look : null,
  };
}

function closed(): ReturnType<typeof failed> {
  return failed('file.not-found', { file: '' });
}
