import type { OpenWorkbook } from '../../app/ports/open-workbook';
import { amendWorkbook } from './amend-workbook';
import { applyFixes } from './apply-fixes';
import { applyPlan } from './apply-plan';
import { keepSetting, keptSetting } from './keep-settings';
import { clearMarks, markFindings } from './mark-findings';
import { readActiveSheet, readWorkbook } from './read-workbook';
import { selectCell } from './select-cell';
import { watchChanges } from './watch-changes';

/** The workbook that is open in Excel. Office.js has to be ready before anything is asked of it. */
export const excelWorkbook: OpenWorkbook = {
  read: readWorkbook,
  readActiveSheet,
  select: selectCell,
  mark: markFindings,
  clearMarks,
  fix: applyFixes,
  amend: amendWorkbook,
  write: applyPlan,
  watch: (changed) => watchChanges(changed),
  kept: keptSetting,
  keep: keepSetting,
};
