import type { NotUsedFile } from '../../core/model/not-used-file';
import type { HostFailureCode } from '../../core/model/result';
import type { FileCode, FindingTexts } from '../finding-texts';
import { shownText } from '../shown-text';
import { failures } from './failures';
import { counted, number, period, quoted } from './format';

/** So many files and units are named in a sentence; the rest is counted. */
const NAMED = 20;
const EXPLAINED = 3;

const KINDS: Readonly<Partial<Record<string, readonly [one: string, many: string]>>> = {
  'file.pdf': ['a PDF, not a workbook', 'PDFs, not workbooks'],
  'file.text': ['plain text (.csv, .txt), not a workbook', 'plain text (.csv, .txt), not workbooks'],
  'file.document': [
    'a text document or a presentation, not a workbook',
    'text documents or presentations, not workbooks',
  ],
  'file.image': ['a picture, not a workbook', 'pictures, not workbooks'],
  'file.archive': [
    'an archive; workbooks in it are read once it is unpacked',
    'archives; workbooks in them are read once they are unpacked',
  ],
  'file.lock': [
    'the trace that Excel keeps while a workbook is open, not a report',
    'the traces that Excel keeps while workbooks are open, not reports',
  ],
};
const OTHER = ['another kind of file, not a workbook', 'other kinds of files, not workbooks'] as const;

export const files: FindingTexts<FileCode> = {
  'file.more-alike': {
    title: () => 'More of the same kind',
    sentence: ({ count, cell }) =>
      `There are ${counted(count, 'more place')} of the same kind${cell === null ? '' : ` as in ${cell}`}. Mend those named and check again.`,
  },
  'file.passed': {
    title: () => 'A file that is not read',
    sentence: ({ files: names, reason }) => {
      const [one, many] = KINDS[reason] ?? OTHER;
      return names.length === 1
        ? `${listedFiles(names)} is not read: it is ${one}.`
        : `${counted(names.length, 'file')} are not read: ${listedFiles(names)}. They are ${many}.`;
    },
  },
  'file.settings': {
    title: () => 'A list of units that is not used',
    sentence: ({ file }) => `The list of units ${quoted(file)} is not used: one list is used at a time.`,
  },
  'file.folder': {
    title: () => 'A folder that is not read',
    sentence: ({ folder, why }) => {
      switch (why) {
        case 'denied':
          return `The folder ${quoted(folder)} can't be read: reading is not permitted. Ask for permission or copy it to another folder.`;
        case 'name':
          return `The folder ${quoted(folder)} can't be read: its name is written in an old encoding. Rename it and try again.`;
        case 'linked':
          return `The folder ${quoted(folder)} is not read: it is a link to another folder. Copy that folder here if it is needed.`;
        default:
          return why satisfies never;
      }
    },
  },
  'file.copy': {
    title: () => 'Two files are the same',
    sentence: ({ file, used }) =>
      `${quoted(file)} has the same figures as ${quoted(used)}, so only ${quoted(used)} is counted.`,
  },
  'file.blank': {
    title: () => 'A blank form beside the one filled in',
    sentence: ({ file, used }) =>
      `${quoted(file)} is a form that was not filled in and is not counted; the unit's report is ${quoted(used)}.`,
  },
};

/** Why files that are there are not used, each with what to do. */
export function whyNotUsed(notUsed: readonly NotUsedFile[]): string {
  const rest = notUsed.length - EXPLAINED;
  return [
    ...notUsed.slice(0, EXPLAINED).map(whyOne),
    ...(rest > 0 ? [`${counted(rest, 'more file')} can't be used either.`] : []),
  ].join(' ');
}

function whyOne({ file, why }: NotUsedFile): string {
  switch (why.kind) {
    case 'period':
      return `${quoted(file)} says ${period(why.period)}. Look at the period on the sheet, or ask the unit for the right file.`;
    case 'no-period':
      return `${quoted(file)} does not say for which period it is. Write the period on the sheet.`;
    case 'form':
      return `${quoted(file)} is another form (${shownText(why.form)}). Ask the unit for the right one.`;
    case 'no-table':
      return `${quoted(file)} has no table of this form. Look at the file.`;
    case 'unreadable': {
      const reason = Object.hasOwn(failures, why.reason) ? (why.reason as HostFailureCode) : 'file.damaged';
      return failures[reason]({ file, sheet: '', cell: '', limit: null });
    }
    default:
      return why satisfies never;
  }
}

function listedFiles(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).map(quoted).join(', ') + (rest > 0 ? ` and ${number(rest)} more` : '');
}

/** Names of units, of many the first. */
export function listedUnits(units: readonly string[]): string {
  const rest = units.length - NAMED;
  return units.slice(0, NAMED).map(shownText).join(', ') + (rest > 0 ? ` and ${number(rest)} more` : '');
}
