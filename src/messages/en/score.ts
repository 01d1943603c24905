import type { ScoreTexts } from '../score-texts';
import { shownText } from '../shown-text';
import { months, number } from './format';

const LACKING = { appraised: 'appraised score', survey: 'survey score', maximum: 'maximum' } as const;
/** Criteria of which more are only counted. */
const FEW = 4;

export const score: ScoreTexts = {
  self: 'Self-score',
  computed: 'Computed',
  appraised: 'Appraised',
  survey: 'Survey',
  total: 'Total points',
  percent: 'Index',
  maximum: 'Maximum',
  unit: 'Unit',
  year: 'Year',
  unknown: 'not known',

  check: {
    form: 'PAR score sheet',
    set: 'Criteria',
    noSet: 'of no criteria set that is known',
    unofficial: 'not an official set',
    cleanText: 'All points add up, and the evidence is named.',
  },

  views: { label: 'What to do', review: 'Appraise', rank: 'Rank many units' },

  review: {
    emptyTitle: 'Appraise the open sheet',
    emptyText: 'Open a unit’s score sheet and press Appraise. No cell is changed until a score is recorded.',
    open: 'Appraise',
    reading: 'Reading the score sheet',
    noneTitle: 'No score sheet found',
    noneText:
      'The open workbook has no sheet with columns for criteria, maximum and self-score. Open the unit’s score sheet and press Read again.',
    again: 'Read again',
    phase: 'State',
    phases: {
      new: 'not begun',
      appraising: 'being appraised',
      returned: 'with the unit',
      finished: 'closed',
    },
    round: (round) => `round ${number(round)}`,
    seal: 'Check code',
    sealHint: 'Write this code on the signed paper, to be compared with the log.',
    who: 'Appraiser',
    whoHint: 'The name is written into the log with every score.',
    busy: 'Writing into the workbook',
    totals: 'All criteria together',
    waiting: (waiting, all) => `${number(waiting)} of ${number(all)} criteria wait`,
    noneWaiting: 'Every criterion has been appraised',
    onlyReturned: (count) => `None waits; ${number(count)} returned to the unit`,
    nextWaiting: 'Next that waits',
    filter: 'Criteria shown',
    filters: {
      all: (count) => `All ${number(count)}`,
      waiting: (count) => `Waiting ${number(count)}`,
      different: (count) => `Other than self-score ${number(count)}`,
      returned: (count) => `Returned ${number(count)}`,
    },
    nothingShown: 'There is no such criterion.',
    criteria: 'Criteria by field',
    states: {
      waiting: 'waiting',
      accepted: 'accepted',
      changed: 'other score',
      returned: 'returned',
      open: 'nothing to score',
    },
    bySurvey: 'by survey',
    columns: { criterion: 'Criterion', state: 'State' },
    computedFrom: { declared: 'from what is declared', dossiers: 'from the dossiers' },
    notComputed: {
      judgement: 'scored by the council’s judgement',
      'not-declared': 'the unit has declared no figure',
      'no-cases': 'no case arose in the year',
      'unknown-figure': 'the declared figure can’t be read',
      'no-rule': 'no rule for this criterion',
    },
    lacking: ({ missing, twice }) =>
      `the dossier reports ${[
        ...(missing.length === 0 ? [] : [`lack ${months(missing)}`]),
        ...(twice.length === 0 ? [] : [`have several files for ${months(twice)}`]),
      ].join(', ')}`,
    differs: 'other than self-score',
    declared: 'Declared',
    evidence: 'Evidence',
    noEvidence: 'no evidence named',
    explanation: 'Explanation, note',
    points: 'Appraised score',
    pointsHint: (maximum) => `At most ${maximum}.`,
    note: 'Reason, note',
    noteNeeded: 'Other than the self-score: a reason is needed.',
    noteFree: 'Needed where the score differs, and to return it.',
    accept: (points) => `Accept ${points}`,
    acceptNotApplied: 'Accept that it does not apply',
    record: 'Record score',
    giveBack: 'Return',
    goTo: 'Go to cell',
    history: 'What was decided',
    takeTyped: (count) => `Take over ${number(count)} appraised scores of the sheet`,
    takeTypedHint:
      'They come into the log as they stand. Those that differ from the self-score without a note are left for you to look at one by one.',
    acceptAll: (count) => `Accept ${number(count)} waiting with evidence`,
    acceptAllHint:
      'Those that were returned, or whose computed or appraised score differs, are left for you to look at one by one.',
    sendBack: 'Return to the unit',
    sendBackQuestion:
      'Return the whole sheet to the unit, to be completed or explained? This ends the round; scores that were given stay.',
    sendBackReason: 'Reason',
    sendBackConfirm: 'Return it',
    startRound: (round) => `Begin round ${number(round)}`,
    finish: 'Close the appraisal',
    finishQuestion:
      'Close the appraisal of this sheet? Appraised scores, notes and the log are locked; nothing can be added.',
    finishConfirm: 'Close and lock',
    notYet: 'Not yet',
    finishedText: (seal) =>
      seal === null
        ? 'The appraisal is closed; scores and log are locked. Save the workbook to keep it.'
        : `The appraisal is closed; scores and log are locked. Save the workbook and write the check code ${seal} on the signed paper.`,
    returnedText: 'The sheet is with the unit. When it comes back, open it and begin the next round.',
    said: (waiting) =>
      waiting === 0 ? 'Recorded. Every criterion has been appraised.' : `Recorded. ${number(waiting)} wait.`,
  },

  log: {
    title: (entries) => `Log (${number(entries)} ${entries === 1 ? 'line' : 'lines'})`,
    empty: 'No lines yet. Every decision is written on the log sheet of the workbook.',
    actions: {
      start: 'round begun',
      accept: 'accepted',
      appraise: 'scored',
      return: 'returned',
      self: 'self-score changed by the unit',
      finish: 'closed',
    },
    whole: 'whole sheet',
    change: (before, after) => `${before} → ${after}`,
    blank: 'blank',
    broken: 'The log is no longer whole.',
  },

  rank: {
    emptyTitle: 'Rank the units',
    emptyText: 'Choose the units’ score sheets of one year. Files are read on this computer and sent nowhere.',
    caption: (year) => `Results of the year ${year}`,
    summary: (units, year) =>
      `${number(units)} ${units === 1 ? 'unit' : 'units'}${year === null ? '' : `, year ${String(year)}`}`,
    rank: 'Place',
    grade: 'Grade',
    shared: (rank) => `${rank}, shared`,
    noRank: 'no place',
    duplicate: (files) => `sent twice: ${number(files)} files, none chosen`,
    without: (what, criteria) => `no ${LACKING[what]}: ${few(criteria)}`,
    noIndex: 'its index can not be computed',
    useFile: 'Use this file',
    set: (title) => `Criteria: ${shownText(title)}.`,
    unofficialSet: (title) => `Not an official set of criteria: ${shownText(title)}.`,
    noSet: 'These sheets are of no criteria set that is known; maxima are those of the units’ sheets.',
    missing: (units, all) =>
      `${number(units.length)} of ${number(all)} units have no score sheet: ${units.map(shownText).join(', ')}.`,
    none: (files) => `There is no score sheet in the ${number(files)} ${files === 1 ? 'file' : 'files'} chosen.`,
    otherFiles: (files) =>
      `${files === 1 ? '1 other file is no score sheet and is' : `${number(files)} other files are no score sheets and are`} not ranked. Reports on dossiers among them only serve to compute scores.`,
    lastYear: 'Last year',
    lastYearNone: 'not chosen',
    lastYearGiven: (units) => `results of ${number(units)} ${units === 1 ? 'unit' : 'units'}`,
    lastYearUnread: 'The file of last year holds no results.',
    chooseLastYear: 'choose a file',
    dropLastYear: 'leave out',
    places: (places) =>
      places === 0
        ? 'same place'
        : `${number(Math.abs(places))} ${Math.abs(places) === 1 ? 'place' : 'places'} ${places > 0 ? 'up' : 'down'}`,
    findings: (count) => `${number(count)} to look at`,
    makeReport: 'Make the report',
    writing: 'Making the report',
    clear: 'Start anew',
    file: 'File',
  },

  given: (file) => `Downloaded: ${file}`,
};

function few(criteria: readonly string[]): string {
  const shown = criteria.slice(0, FEW).map(shownText).join(', ');
  return criteria.length > FEW ? `${shown} and ${number(criteria.length - FEW)} more` : shown;
}
