import type { CommandLineTexts, FileCounts, HelpTopic, UsageProblem } from '../command-line-texts';
import { formList } from '../form-list';
import { shownText } from '../shown-text';
import { counted, dates, decimal, number, percent, period, quoted } from './format';

const PERIODS = '2024-06 (month), 2024-Q2 (quarter), 2024-H1 (half year), 2024-9M (nine months), 2024 (year)';

const OPTIONS = `Options everywhere:
  --settings FILE    units, fields, definitions (default: danh-muc.xlsx in the
                     folder of reports or the folder above it)
  --lang vi|en       language (default: vi)
  --json             print the result as JSON for other programs
  --help             print this help
  --version          print the version

Exit status: 0 nothing is wrong; 1 the data have errors or units are missing;
2 the command line is wrong or no file can be read.`;

const CHECK = `parsheet check FILE|FOLDER... [--previous FOLDER]
  Checks each report or score sheet: says which cell is wrong and how to
  mend it.
  --previous         reports of the period before, to compare carry-overs`;

const CONSOLIDATE = `parsheet consolidate FOLDER --period PERIOD [--form FORM]
                     [--out FILE.xlsx]
  Checks and joins the units' reports of one period.
  --period           ${PERIODS.replace('2024-H1', '\n                     2024-H1')}
  --form             the form to join; without it the one of the files in
                     the folder. Forms: {forms}
  --out              write the consolidated report to this file
  --force            overwrite the file if it exists
  --previous         reports of the period before, to compare with
  --use FILE         use this file where a unit sent several for one period
                     (may be given more than once)`;

const SCORE = `parsheet score FOLDER [--last-year FILE|FOLDER] [--out FILE.xlsx]
  Checks the units' score sheets, adds them up and ranks the units.
  --last-year        last year's results or score sheets, to compare with
  --out              write the report to this file
  --force            overwrite the file if it is there`;

const SLIP = `parsheet slip FILE|FOLDER... --out FOLDER [--previous FOLDER]
  Checks each workbook and writes a return slip for every one with something
  to mend, to be printed and sent back to its unit (the slip is Vietnamese).
  --out              folder to write the slips to
  --force            overwrite slips that exist
  --previous         reports of the period before, to compare carry-overs`;

const TEMPLATE = `parsheet template --form FORM --period PERIOD --out FOLDER
  Writes a blank form with formulas for every unit of the settings.
  --form             the form to write; score is the score sheet of a year.
                     Forms: {forms}
  --period           reporting period, as for consolidate
  --out              folder to write the forms to
  --force            overwrite blank forms that exist
  --previous         reports of the period before, to enter carry-overs
                     where the form has any`;

export const commandLine: CommandLineTexts = {
  help,
  usage,

  settingsUsed: (file) => `Settings used: ${shownText(file)}`,
  ownReportSkipped: (file) => `Skipped ${quoted(file)}: it is a report or slip made earlier.`,
  moreNotUsed: (count) => `${counted(count, 'more file')} not used either; the --json result names all of them.`,
  folderMade: (folder) => `Made the folder ${quoted(folder)}.`,
  brokenFile: (report) =>
    `The program met a fault of its own over one file. Send this to the people who look after the program:\n${report}`,
  broken: (report) =>
    `The program met a fault of its own and stopped; the units' files are unchanged. Send this to the people who look after the program:\n${report}`,

  stoppedAtOnce:
    'Stopped at once, as asked. If results were being written, look at their folder: there may be a part only.',

  reading: (done, total, file) => `Reading ${number(done)}/${number(total)} files: ${shownText(file)}`,
  writing: 'Writing the consolidated report',

  periodUnknown: 'period not clear',
  unitUnknown: 'unit not clear',
  moreAlike: (count) => `${counted(count, 'more place')} like these.`,
  rightNotListed: (count) => `${counted(count, 'right file')} not listed.`,
  checkSummary,

  scoreSheet: 'score sheet',
  scored: (year, units) => `Scores${year === null ? '' : ` of ${String(year)}`}: ${number(units)} units`,
  scoreLine: ({ rank, unit, total, percent: index, grade, places, index: change }) => {
    const parts = [
      rank === null ? 'not ranked' : `place ${number(rank)}`,
      shownText(unit),
      total === null ? 'scores missing' : `${decimal(total)} points`,
      ...(index === null ? [] : [percent(index)]),
      ...(grade === null ? [] : [shownText(grade)]),
      ...(change === null ? [] : [`${change.startsWith('-') ? 'down' : 'up'} ${decimal(change.replace('-', ''))}`]),
      ...(places === null ? [] : [placesText(places)]),
    ];
    return parts.join(' · ');
  },

  consolidated: (id, from, to) => `Consolidation of ${period(id)} (${dates(from, to)})`,
  labels: {
    units: 'Units that sent',
  },
  unknownFigure: 'not known',
  noCases: 'no cases',
  onTimeBy: (definition, formula) => `The on-time rate follows ${definition}${formula === '' ? '' : `: ${formula}`}.`,
  onTimeRate: (definition) => `On-time rate (${definition})`,
  unitsNotListed: 'Without a list of units nobody can be missing. Add --settings FILE to compare with one.',
  allSent: (count) => `Reports of all ${counted(count, 'unit')} are there.`,
  findingAt: (severity, file, cell) => `${severity} · ${shownText(file)}${cell === '' ? '' : ` · cell ${cell}`}`,
  findingCounts,
  moreFindings: (count, reported) =>
    reported
      ? `${number(count)} more in the report.`
      : `${number(count)} more; add --out to have all of them in a report.`,
  reportAt: (file) => `Report: ${file}`,
  noReportAsked: 'No report was written. Add --out FILE.xlsx to write one.',

  slipAt: (file, findings, out) => `${shownText(file)} · ${counted(findings, 'finding')} · ${out}`,
  slipsWritten: (count, folder) => `${counted(count, 'return slip')} written to the folder ${quoted(folder)}.`,
  noSlips: 'No file has to be mended, so there are no slips.',

  templateAt: (unit, carriedIn, out) =>
    `${shownText(unit)} · ${carriedIn === null ? 'nothing carried over' : `${number(carriedIn)} carried over`} · ${out}`,
  templatesWritten: (count, form, id, folder) =>
    `${counted(count, 'blank form')} ${form} for ${period(id)} written to the folder ${quoted(folder)}.`,
  usualFields: (count) =>
    `The settings list no fields, so the forms have the ${number(count)} usual ones. Add a sheet of fields to the settings to use your own.`,
  scoreTemplateAt: (unit, out) => `${shownText(unit)} · ${out}`,
  scoreTemplatesWritten: (count, year, folder) =>
    `${counted(count, 'blank score sheet')} for ${String(year)} written to the folder ${quoted(folder)}.`,
  officialSet: (basis) => `Criteria set: ${shownText(basis)}.`,
  unofficialSet: (title) =>
    `The criteria set is not official: ${shownText(title)}. Put your province's into the settings, on the sheet "Bộ tiêu chí", with the number of the decision above the table.`,
  withoutPrevious: (units, previousGiven) =>
    previousGiven
      ? `${counted(units.length, 'unit')} without a report of the period before (or with more than one), so nothing is carried over: ${listed(units)}.`
      : 'Nothing is carried over. Add --previous FOLDER to take it from the reports of the period before.',
};

function help(topic: HelpTopic, forms: readonly string[]): string {
  return helpOn(topic).replaceAll('{forms}', formList(forms));
}

function helpOn(topic: HelpTopic): string {
  switch (topic) {
    case 'all':
      return `PARsheet checks and joins reports on administrative procedures.\n\n${CHECK}\n\n${CONSOLIDATE}\n\n${SCORE}\n\n${SLIP}\n\n${TEMPLATE}\n\n${OPTIONS}`;
    case 'check':
      return `${CHECK}\n\n${OPTIONS}`;
    case 'consolidate':
      return `${CONSOLIDATE}\n\n${OPTIONS}`;
    case 'score':
      return `${SCORE}\n\n${OPTIONS}`;
    case 'slip':
      return `${SLIP}\n\n${OPTIONS}`;
    case 'template':
      return `${TEMPLATE}\n\n${OPTIONS}`;
    default:
      return topic satisfies never;
  }
}

function usage(problem: UsageProblem): string {
  switch (problem.code) {
    case 'no-command':
      return 'No command given. Write check, consolidate, score, slip or template; parsheet --help explains them.';
    case 'unknown-command':
      return `There is no command ${quoted(problem.command)}. Commands: check, consolidate, score, slip, template; parsheet --help explains them.`;
    case 'unknown-option':
      return `There is no option ${quoted(problem.option)}. parsheet --help lists the options.`;
    case 'option-not-here':
      return `The command ${problem.command} has no option ${problem.option}. parsheet ${problem.command} --help lists its options.`;
    case 'value-missing':
      return `The option ${problem.option} needs a value. Write it right after ${problem.option}.`;
    case 'value-not-taken':
      return `The option ${problem.option} takes no value. Write ${problem.option} alone.`;
    case 'given-twice':
      return `The option ${problem.option} is given more than once. Give it once.`;
    case 'no-files':
      return `No file or folder to check. Example: parsheet ${problem.command} report.xlsx${problem.command === 'slip' ? ' --out slips' : ''}`;
    case 'path-not-taken':
      return `The command template takes no ${quoted(problem.text)}. Write the folder of earlier reports after --previous and the one to write to after --out.`;
    case 'one-folder':
      return problem.given === 0
        ? problem.command === 'score'
          ? 'No folder of score sheets. Example: parsheet score sheets'
          : 'No folder of reports. Example: parsheet consolidate reports --period 2024-06'
        : `The command ${problem.command} takes one folder, ${number(problem.given)} are given. Put the reports into one folder.`;
    case 'no-period':
      return `No period given. Add --period with one of: ${PERIODS}.`;
    case 'bad-period':
      return `${quoted(problem.text)} is no period. Write one of: ${PERIODS}.`;
    case 'no-form':
      return `No form given. Add --form with one of: ${problem.forms.join(', ')}.`;
    case 'bad-form':
      return `There is no form ${quoted(problem.text)}. Write one of these after --form: ${problem.forms.join(', ')}.`;
    case 'period-not-of-form':
      return `Form ${problem.form} is not made for ${period(problem.period)}. Write another period after --period.`;
    case 'several-forms':
      return `Folder ${problem.folder} holds reports of several forms: ${problem.forms.join(', ')}. Add --form with the one to join.`;
    case 'year-needed':
      return `Score sheets are for a year, not for ${quoted(problem.text)}. Write a year after --period, as 2025.`;
    case 'previous-not-here':
      return 'Score sheets take nothing from earlier periods, so --previous is not used for them. Leave out --previous and run it again.';
    case 'no-units':
      return 'No unit is known to write a form for. Give settings with a sheet of units after --settings.';
    case 'no-units-then':
      return `No unit of the settings exists at the end of ${period(problem.period)}. Check the dates in the settings or the period after --period.`;
    case 'bad-language':
      return `There is no language ${quoted(problem.text)}. Write --lang vi or --lang en.`;
    case 'out-not-xlsx':
      return `The report is an .xlsx file, ${quoted(problem.file)} is given. Give a name that ends in .xlsx.`;
    case 'no-out':
      return `No folder to write to. Example: parsheet ${problem.command} ${problem.command === 'slip' ? 'reports --out slips' : `--form ${problem.form} --period 2024-07 --out forms`}`;
    case 'out-not-a-folder':
      return `${quoted(problem.path)} is not a folder. Give the folder to write to after --out.`;
    case 'some-exist':
      return `The folder has ${counted(problem.count, 'file')} of these names already, ${quoted(problem.file)} for one. Give another folder after --out, or add --force to overwrite.`;
    case 'out-exists':
      return `${quoted(problem.file)} exists already. Give another name after --out, or add --force to overwrite it.`;
    case 'out-is-input':
      return `${quoted(problem.file)} is the settings workbook or a unit's report, so it is not overwritten. Give another name after --out.`;
    case 'path-not-found':
      return `${quoted(problem.path)} was not found. Check the path.`;
    case 'not-a-folder':
      return `${quoted(problem.path)} is not a folder. Give the folder with the reports.`;
    case 'no-permission':
      return `Reading ${quoted(problem.path)} is not permitted. Ask for permission or copy it to another folder.`;
    case 'no-score-sheets':
      return `The folder ${quoted(problem.folder)} has no score sheet that can be read. Check the files one by one with check.`;
    case 'no-last-year':
      return `The file ${quoted(problem.file)} has neither results nor score sheets of last year. Name another file after --last-year.`;
    case 'no-reports':
      return `The folder ${quoted(problem.folder)} has no workbook. Choose the folder with the reports.`;
    case 'none-readable':
      return `None of the ${counted(problem.files, 'file')} in the folder ${quoted(problem.folder)} could be read as a report. Check them one by one with the command check.`;
    case 'none-of-period':
      return `The folder ${quoted(problem.folder)} has no report for ${period(problem.period)}. Check the period after --period or choose another folder.`;
    case 'use-not-found':
      return `The file ${quoted(problem.file)} after --use is not in the folder of reports. Give the path of the file.`;
    default:
      return problem satisfies never;
  }
}

function placesText(places: number): string {
  if (places === 0) return 'same place';
  return places > 0 ? `up ${number(places)} places` : `down ${number(-places)} places`;
}

function checkSummary({ files, ok, warning, error, unreadable }: FileCounts): string {
  const states = [
    { count: ok, words: 'right' },
    { count: warning, words: 'to look at again' },
    { count: error, words: 'with errors' },
    { count: unreadable, words: 'unreadable' },
  ];
  const met = states.filter(({ count }) => count > 0).map(({ count, words }) => `${number(count)} ${words}`);
  return `${counted(files, 'file')}: ${met.join(', ')}.`;
}

/** The first few names, and how many more. */
function listed(names: readonly string[], most = 6): string {
  const first = names.slice(0, most).map(shownText).join(', ');
  return names.length <= most ? first : `${first} and ${number(names.length - most)} more`;
}

function findingCounts(errors: number, warnings: number, notes: number): string {
  if (errors + warnings + notes === 0) return 'No errors.';
  const met = [
    counted(errors, 'error'),
    ...(warnings === 0 ? [] : [`${counted(warnings, 'thing')} to look at again`]),
    ...(notes === 0 ? [] : [counted(notes, 'note')]),
  ];
  return `${met.join(', ')}.`;
}
