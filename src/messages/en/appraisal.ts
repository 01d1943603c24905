import type { AppraisalCode, FindingTexts } from '../finding-texts';
import type { RefusalTexts } from '../refusal-texts';
import { shownText } from '../shown-text';
import { decimal, number } from './format';

export const appraisal: FindingTexts<AppraisalCode> = {
  'log.broken': {
    title: () => 'The appraisal log was altered',
    sentence: ({ row }) =>
      `From row ${number(row)} on, the log sheet is no longer as it was written: a row was edited, deleted, added or moved. Compare it with a kept copy and with the seal on the signed paper.`,
  },
  'log.unreadable': {
    title: () => 'The appraisal log cannot be read',
    sentence: ({ row }) =>
      row === null
        ? 'The log sheet has no appraisal log. Rename the sheet if it is your own; if its captions were edited, restore it from a kept copy.'
        : `Row ${number(row)} of the log sheet was not written by this product. Compare it with a kept copy and restore the sheet.`,
  },
  'log.after-finish': {
    title: () => 'The log goes on after the end',
    sentence: ({ row }) =>
      `From row ${number(row)} on, the log sheet goes on after the appraisal was finished. Compare it with the seal on the signed paper.`,
  },
  'log.points': {
    title: ({ number: own }) => `Appraised score changed beside the log, criterion ${shownText(own)}`,
    sentence: ({ cell, number: own, value, logged, finished }) =>
      `The appraised score of criterion ${shownText(own)} (${cell}) ${inCell(value)}, while the log ${inLog(logged)}. It was changed beside the log; ${
        finished ? 'the appraisal is finished: restore' : 'appraise the criterion again or restore'
      } the score of the log.`,
  },
  'log.self-changed': {
    title: ({ number: own }) => `Self-score changed, criterion ${shownText(own)}`,
    sentence: ({ cell, number: own, value, logged, finished }) =>
      `The self-score of criterion ${shownText(own)} (${cell}) ${inCell(value)}, while it was ${logged === '' ? 'blank' : decimal(logged)} when it was appraised. ${
        finished ? 'The appraisal is finished; restore the old score.' : 'Appraise the criterion again.'
      }`,
  },
  'log.evidence-changed': {
    title: ({ number: own }) => `Declaration or evidence changed, criterion ${shownText(own)}`,
    sentence: ({ number: own, finished }) =>
      `What criterion ${shownText(own)} declares or names as evidence is not what it was when it was appraised. ${
        finished
          ? 'The appraisal is finished; compare with a kept copy.'
          : 'Look at it and appraise the criterion again.'
      }`,
  },
  'log.no-criterion': {
    title: ({ number: own }) => `Criterion ${shownText(own)} is no longer in the sheet`,
    sentence: ({ number: own }) =>
      `The log names criterion ${shownText(own)}, which the score sheet does not have. Check its number, or whether the row was deleted.`,
  },
  'log.unfinished': {
    title: () => 'The appraisal is not finished',
    sentence: ({ waiting, round, returned }) =>
      returned
        ? `The sheet went back to the unit in round ${number(round)}; the appraisal is not finished.`
        : `Round ${number(round)} of the appraisal is not finished${waiting === 0 ? '' : `; criteria still open: ${number(waiting)}`}.`,
  },
};

export const refusals: RefusalTexts = {
  'who-missing': () => 'The name of the appraiser is missing. Enter it and try again.',
  'note-missing': ({ number: own }) =>
    `The appraised score of criterion ${shownText(own)} differs from the self-score, so a reason is needed.`,
  'reason-missing': ({ number: own }) =>
    own === ''
      ? 'Enter the reason for returning the sheet and try again.'
      : `Enter the reason for returning criterion ${shownText(own)} and try again.`,
  'not-a-number': ({ number: own, text }) =>
    text === ''
      ? `No appraised score was entered for criterion ${shownText(own)}.`
      : `"${shownText(text)}" is not a score. Enter the score of criterion ${shownText(own)} like 1.25.`,
  'out-of-range': ({ number: own, value, minimum, maximum }) =>
    `The score of criterion ${shownText(own)} is ${decimal(value)}, which is not ${
      maximum === ''
        ? `${decimal(minimum)} or more`
        : minimum === ''
          ? `${decimal(maximum)} or less`
          : `from ${decimal(minimum)} to ${decimal(maximum)}`
    }.`,
  'no-self-score': ({ number: own }) =>
    `Criterion ${shownText(own)} has no self-score. Enter an appraised score with a reason, or return it to the unit.`,
  'still-waiting': ({ numbers }) => `Criteria not decided yet: ${listed(numbers)}. Decide them all, then finish.`,
  'log-broken': () =>
    'The log sheet was altered, so nothing can be added to it. Restore the file from a kept copy, or look at the row named.',
  finished: () => 'The appraisal is finished and can no longer be changed.',
  returned: () => 'The sheet is with the unit. When it comes back, start a new round and go on.',
  'not-returned': () => 'This round is not over. Return the sheet to the unit before starting a new round.',
};

const MOST = 8;

function listed(numbers: readonly string[]): string {
  const shown = numbers.slice(0, MOST).map(shownText).join(', ');
  return numbers.length > MOST ? `${shown} and ${number(numbers.length - MOST)} more` : shown;
}

function inCell(value: string): string {
  return value === '' ? 'is blank' : value === '?' ? 'cannot be read as points' : `is ${decimal(value)}`;
}

function inLog(logged: string): string {
  return logged === '' ? 'has none' : `has ${decimal(logged)}`;
}
