import { shownText } from '../shown-text';
import type { UiTexts } from '../ui-texts';
import { counted, format, months, number, quoted } from './format';
import { names } from './names';

const COMPARED_WITH = { previous: 'the previous period', settings: 'the settings' } as const;

export const ui: UiTexts = {
  format,
  names,
  language: 'Language',
  screens: {
    check: 'Check',
    consolidate: 'Consolidate',
    score: 'Scoring',
    report: 'Report',
    settings: 'Settings',
    help: 'Help',
  },
  help: 'Help',
  back: 'Back',
  tryAgain: 'Try again',
  choose: 'Choose',
  cancel: 'Stop',

  outside: {
    title: 'This pane runs inside Excel',
    text: 'Open Excel, go to the PAR reports tab and press Check. How to install it is in the installation guide of PARsheet.',
    noOffice: {
      title: 'Not connected to Excel',
      text: 'This computer could not load Excel’s library (Office.js), so the pane can’t work yet. Check the network and open the pane again; on a closed network, ask the administrator for the build made for it.',
    },
  },
  defect: {
    title: 'The PARsheet pane has met a fault of its own',
    text: 'Your workbook has not been changed. Copy the text below, send it to the people who look after the software, then press Reopen the pane.',
    copy: 'Copy this text',
    copied: 'Copied',
    restart: 'Reopen the pane',
    report: 'What to send',
  },

  check: {
    emptyTitle: 'Check the active sheet',
    emptyText: 'Open a report or a score sheet and press Check. PARsheet only reads; no cell is changed.',
    run: 'Check',
    again: 'Check again',
    working: 'Reading the active sheet',
    form: 'Form',
    unit: 'Unit',
    period: 'Period',
    settings: 'Settings',
    noSettings: 'none yet',
    recognised: 'recognised',
    notRecognised: 'not recognised',
    unknown: 'not known',
    ofRows: (entered, all) => `Of the ${number(entered)} of ${counted(all, 'row')} that have figures.`,
    mark: 'Mark on the sheet',
    clean: 'No errors',
    cleanText: (notCompared, wholeFile) => {
      const sums = wholeFile ? 'Every sum adds up' : 'Every sum of this sheet adds up';
      const missing = notCompared.map((what) => COMPARED_WITH[what]).join(', nor with ');
      if (missing !== '') return `${sums}. Not compared with ${missing}.`;
      return `${sums}, and agrees with the previous period and the settings.${wholeFile ? ' The report can be sent.' : ''}`;
    },
    otherSheets: (names) =>
      `${counted(names.length, 'other sheet holds', 'other sheets hold')} this form: ${names.map(quoted).join(', ')}. What is said here is of the open sheet; joining takes one sheet. Look at the others, then keep the one to be sent.`,
    toSheet: (name) => `Show sheet ${quoted(name)}`,
    counts: (counts) =>
      counts.error + counts.warning + counts.note === 0
        ? 'Checked: no errors.'
        : `Checked: ${ui.check.count.error(counts.error)}, ${ui.check.count.warning(counts.warning)}, ${ui.check.count.note(counts.note)}.`,
    count: {
      error: (count) => counted(count, 'error'),
      warning: (count) => `${number(count)} to look at`,
      note: (count) => counted(count, 'note'),
    },
    goTo: 'Go to cell',
    goToCell: (cell) => `Go to cell ${cell}`,
    figures: {
      written: 'Says',
      collated: 'By cross-check',
      now: 'This period',
      before: 'Previous period',
      opening: 'This period says',
      closingBefore: 'Previous period left',
    },
    blank: 'blank',
    fix: (kind, value) => {
      switch (kind) {
        case 'value':
          return `Change to ${value}`;
        case 'number':
          return `Make it the number ${value}`;
        case 'text':
          return `Write "${value}"`;
        default:
          return kind satisfies never;
      }
    },
    fixAll: (count) => `Fix ${counted(count, 'place')} automatically`,
    emptyRows: (count) => counted(count, 'row without figures', 'rows without figures'),
    fillZeros: {
      offer: (count) => `Enter 0 in ${counted(count, 'row', 'rows')} where nothing arose`,
      question: (count) =>
        `Write 0 into every blank cell of ${count === 1 ? 'this row' : `these ${number(count)} rows`}? Only where no dossiers arose in the period.`,
      confirm: 'Enter 0',
      notNow: 'Not now',
    },
    places: (count) => counted(count, 'place'),
    showAll: (count) => `Show all ${number(count)} places`,
    showFewer: 'Show fewer',
  },

  consolidate: {
    slip: 'Download the return slip',
    emptyFolder: 'There is no file in the folder that was dropped. Choose a folder that holds reports.',
    drop: 'Drag files or a folder here, or',
    chooseFiles: 'choose files',
    chooseFolder: 'choose a folder',
    dropHere: 'Let go to read them',
    emptyTitle: 'Join the units’ reports',
    emptyText: 'Choose the report files of one period. They are read on this computer and sent nowhere.',
    noSettings: 'There is no list of units yet, so it is not known who is missing. Choose one under Settings.',
    unplaced:
      'None of these files says which period it is of, so they can’t be joined. Look at the period line in the files.',
    otherFiles: (names) =>
      `${counted(names.length, 'file that is no spreadsheet was', 'files that are no spreadsheets were')} not read: ${listed(names, 'file')}.`,
    form: 'Form',
    period: 'Period',
    onTimeBy: 'On time by',
    reading: (done, total) => `Reading ${number(done)} of ${counted(total, 'file')}`,
    timeLeft: (seconds) =>
      seconds < 60 ? `about ${number(seconds)} seconds left` : `about ${number(Math.round(seconds / 60))} minutes left`,
    unit: 'Unit',
    status: 'Status',
    onTime: 'On time',
    rank: 'Rank',
    daysLate: (days) => `${counted(days, 'day')} late`,
    errors: (count) => counted(count, 'error'),
    missingMonths: (count) => `${counted(count, 'month')} missing`,
    notUsable: 'file not usable',
    duplicates: 'sent twice',
    files: 'Files',
    useFile: 'Use this file',
    noFindings: 'Nothing to look at.',
    total: 'All units',
    complete: (count, all) => `Complete ${number(count)} of ${number(all)}`,
    reporting: (count) => `${counted(count, 'unit')} with a report`,
    otherwise: {
      notSent: (count) => `not sent: ${number(count)}`,
      missingMonths: (count) => `months missing: ${number(count)}`,
      duplicate: (count) => `sent twice: ${number(count)}`,
      broken: (count) => `damaged files: ${number(count)}`,
      unlisted: (count) => `not on the list: ${number(count)}`,
    },
    leftOut: ({ notSent, missingMonths, duplicate }) =>
      [
        ...(notSent.length > 0 ? [`Not sent: ${listed(notSent, 'unit')}.`] : []),
        ...(missingMonths.length > 0
          ? [
              `Months missing: ${listed(
                missingMonths.map(({ name, months: ids }) => `${name} (${months(ids)})`),
                'unit',
              )}.`,
            ]
          : []),
        ...(duplicate.length > 0 ? [`Sent twice: ${listed(duplicate, 'unit')}.`] : []),
        'The report will name the units that are not wholly counted.',
      ].join(' '),
    absent: (names) =>
      `${counted(names.length, 'unit')} with a report for an earlier period and none for this one: ${listed(names, 'unit')}.`,
    scoreFiles: (count, others) =>
      `${counted(count, 'file is a score sheet', 'files are score sheets')}${others ? ', not reports on dossiers,' : ''} and not counted here. Rank them under Scoring.`,
    toScore: 'Take them to Scoring',
    unlisted: (count) =>
      `${counted(count, 'unit')} counted though not in the list of units. Check the unit's name in the report, or add it to the list.`,
    makeReport: 'Make the report',
    addFiles: 'Add files',
    caption: (period) => `Units, ${period}`,
    open: (unit) => `Look at ${unit}`,
  },

  report: {
    emptyTitle: 'Nothing consolidated yet',
    emptyText: 'Join the units’ reports under Consolidate, then choose here which tables to write.',
    toConsolidate: 'Go to Consolidate',
    heading: (period) => `Report for ${period}`,
    intro: 'Each table becomes a new sheet of the open workbook. No sheet is overwritten.',
    rows: (count) => counted(count, 'row'),
    preview: 'Preview',
    firstRows: (shown, all) => `First ${number(shown)} of ${counted(all, 'row')}`,
    write: (sheets) => `Write ${counted(sheets, 'sheet')}`,
    writing: 'Writing the report',
    written: 'The report is written',
    writtenText: (sheets) =>
      `${counted(sheets, 'new sheet')} in the open workbook. Look them over, then save the file.`,
    goToSheet: (sheet) => `Go to sheet ${sheet}`,
  },

  settings: {
    emptyTitle: 'No settings yet',
    emptyText:
      'The settings say which units and fields there are, how the on-time rate is defined, the deadline, the agency and who signs. Checking works without them.',
    chooseFile: 'Choose a settings file',
    make: 'Make a template',
    made: (sheets) =>
      `Sheets to fill in were added: ${sheets}. Fill them in, then press Use the settings in this workbook.`,
    useOpen: 'Use the settings in this workbook',
    offered: (file) =>
      `The open workbook brings settings${file === null ? '' : ` (${file})`} that were never chosen on this computer. They are not in use; look at them and choose.`,
    accept: 'Use these settings',
    decline: 'Do not use them',
    replace: 'Choose another file',
    remove: 'Remove the settings',
    reading: 'Reading the settings',
    file: 'File',
    units: 'Units',
    fields: 'Fields',
    onTimeBy: 'On time by',
    target: 'Target',
    largeChange: 'Speak of changes over',
    deadline: 'Deadline',
    criteria: 'Criteria set',
    noCriteria: 'none of its own; the sets that come with the product are used',
    criteriaPoints: 'Points',
    criteriaCount: (fields, scored) => `${number(fields)} fields, ${number(scored)} scored criteria`,
    criteriaPart: {
      appraisal: (points) => `appraisal ${points}`,
      survey: (points) => `survey ${points}`,
      bonus: (points) => `bonus ${points}`,
      penalty: (points) => `penalty ${points}`,
    },
    none: 'not set',
    unitCount: (reporting, joining) =>
      `${counted(reporting, 'reporting unit')}${joining === 0 ? '' : `, ${counted(joining, 'joining unit')}`}`,
    fieldCount: (count) => counted(count, 'field'),
    days: (count) => `${counted(count, 'day')} after the period`,
    kept: 'The settings are kept in the open workbook and sent to no server.',
    fine: 'The settings were read in full.',
  },

  helpScreen: {
    entries: [
      {
        title: 'Checking a report',
        text: 'Open the report; in Excel press Check. Each fault is one card: which cell, why, and what to do. Go to cell shows the cell. A button that changes a cell is there only when the right value is certain; Undo brings the old value back.',
      },
      {
        title: 'Joining the units',
        text: 'Choose the folder with the units’ reports. The table says who has sent, is late, is missing, has errors or sent twice. Figures of a unit with errors are counted and noted under the table.',
      },
      {
        title: 'Writing the report',
        text: 'Choose the tables, and write them as new sheets in Excel or download one file in a browser. The sums stay formulas, so that the signer can check them.',
      },
      {
        title: 'Scoring the reform criteria',
        text: 'Open a unit’s score sheet to appraise it criterion by criterion: accept, record a score with its reason, or return. Every decision is written on the log sheet; closing locks it. Choose many sheets to rank the units and make the report.',
      },
    ],
    guide: 'The whole guide (in Vietnamese)',
    marks: 'What the marks mean',
    severities: {
      error: 'The figures can’t be sent as they are: a sum that does not add up, a cell that can’t be read.',
      warning: 'May be right, but has to be looked at; rows and cells without figures are among them.',
      note: 'Worth knowing; nothing to do.',
    },
    privacy: 'PARsheet reads the workbook on this computer and sends figures nowhere.',
    version: (version) => `Version ${version}`,
  },
};

/** So many are named; of more only how many. */
const NAMED = 20;

function listed(names: readonly string[], noun: string): string {
  const more = names.length - NAMED;
  const named = names.slice(0, NAMED).map(shownText).join(', ');
  return more > 0 ? `${named} and ${counted(more, `other ${noun}`)}` : named;
}
