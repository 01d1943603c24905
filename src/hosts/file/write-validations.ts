import { formatRange } from '../../core/model/address';
import type { PlanValidation } from '../../core/report/write-plan';
import type { SheetGrid } from '../../core/report/plan-grid';
import { xmlText } from './write-xml';

/** Longest title and message that Excel takes; a longer one makes the file damaged to it. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

/** What may be entered in which cells, with the words shown on selecting and on refusing. */
export function validationsXml({ validations }: SheetGrid): string {
  if (validations.length === 0) return '';
  const each = validations.map(validationXml).join('');
  return `<dataValidations count="${String(validations.length)}">${each}</dataValidations>`;
}

function validationXml({ range, rule, prompt, errorAlert }: PlanValidation): string {
  return (
    '<dataValidation type="whole" operator="greaterThanOrEqual" errorStyle="stop" allowBlank="1" showInputMessage="1" ' +
    `showErrorMessage="1" errorTitle="${cut(errorAlert.title, TITLE_LIMIT)}" error="${cut(errorAlert.message, MESSAGE_LIMIT)}" ` +
    `promptTitle="${cut(prompt.title, TITLE_LIMIT)}" prompt="${cut(prompt.message, MESSAGE_LIMIT)}" ` +
    `sqref="${formatRange(range)}"><formula1>${String(rule.minimum)}</formula1></dataValidation>`
  );
}

function cut(text: string, limit: number): string {
  return xmlText(text.slice(0, limit));
}
