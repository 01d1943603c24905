import { formatRange } from '../../../core/model/address';
import { absoluteRange } from '../../../core/report/absolute-range';
import type { SheetGrid } from '../../../core/report/plan-grid';
import type { PlanMessage, PlanValidation } from '../../../core/report/write-plan';
import type { SheetTarget } from './sheet-target';
import { addressesOf, CALL_BYTES, OBJECT_BYTES, RANGE_BYTES, type Step } from './step';

/** Longest title and message that Excel takes. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

/** What may be entered in which cells, with the words shown on selecting and on refusing. */
export function validationSteps({ validations }: SheetGrid, target: SheetTarget): readonly Step[] {
  return validations.map((validation) => ({
    bytes: RANGE_BYTES + OBJECT_BYTES + 4 * CALL_BYTES + 2 * (2 * TITLE_LIMIT + 2 * MESSAGE_LIMIT),
    run: () => {
      const { dataValidation } = target.sheet().getRange(formatRange(validation.range));
      dataValidation.rule = ruleOf(validation.rule);
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, ...shown(validation.prompt) };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', ...shown(validation.errorAlert) };
    },
  }));
}

function ruleOf(rule: PlanValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'whole-number':
      return { wholeNumber: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'one-of':
      return { list: { inCellDropDown: true, source: `=${absoluteRange(rule.cells)}` } };
    case 'words':
      return { list: { inCellDropDown: true, source: rule.words.join(',') } };
    default:
      return rule satisfies never;
  }
}

function shown({ title, message }: PlanMessage): PlanMessage {
  return { title: title.slice(0, TITLE_LIMIT), message: message.slice(0, MESSAGE_LIMIT) };
}

/** Locks all but the cells to fill in. The last that is done to a sheet: afterwards Excel refuses to change it. */
export function protectionSteps({ unlocked }: SheetGrid, target: SheetTarget): readonly Step[] {
  if (unlocked === null) return [];
  return [
    ...addressesOf(unlocked).map((address) => ({
      bytes: RANGE_BYTES + address.length + 2 * OBJECT_BYTES + CALL_BYTES,
      run: () => {
        target.sheet().getRanges(address).format.protection.locked = false;
      },
    })),
    {
      bytes: OBJECT_BYTES + 2 * CALL_BYTES,
      run: () => {
        target.sheet().protection.protect({ allowFormatRows: true, allowFormatColumns: true, selectionMode: 'Normal' });
      },
    },
  ];
}
