import { absoluteRange } from '../../core/report/absolute-range';
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
    `<dataValidation ${kindOf(rule)} errorStyle="stop" allowBlank="1" showInputMessage="1" ` +
    `showErrorMessage="1" errorTitle="${cut(errorAlert.title, TITLE_LIMIT)}" error="${cut(errorAlert.message, MESSAGE_LIMIT)}" ` +
    `promptTitle="${cut(prompt.title, TITLE_LIMIT)}" prompt="${cut(prompt.message, MESSAGE_LIMIT)}" ` +
    `sqref="${formatRange(range)}">${limitsOf(rule)}</dataValidation>`
  );
}

function kindOf({ kind }: PlanValidation['rule']): string {
  switch (kind) {
    case 'whole-number':
      return 'type="whole" operator="greaterThanOrEqual"';
    case 'decimal':
      return 'type="decimal" operator="between"';
    case 'one-of':
    case 'words':
      return 'type="list"';
    default:
      return kind satisfies never;
  }
}

function limitsOf(rule: PlanValidation['rule']): string {
  switch (rule.kind) {
    case 'whole-number':
      return `<formula1>${String(rule.minimum)}</formula1>`;
    case 'decimal':
      return `<formula1>${String(rule.minimum)}</formula1><formula2>${String(rule.maximum)}</formula2>`;
    case 'one-of':
      return `<formula1>${xmlText(absoluteRange(rule.cells))}</formula1>`;
    case 'words':
      return `<formula1>${xmlText(`"${rule.words.join(',')}"`)}</formula1>`;
    default:
      return rule satisfies never;
  }
}

function cut(text: string, limit: number): string {
  return xmlText(text.slice(0, limit));
}
