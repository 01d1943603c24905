import { quickCheck } from '../app/desk/quick-check';
import { FORMS, SETTINGS_FORM } from '../forms';
import { settingsTrust } from '../taskpane/settings-trust';
import { excelWorkbook } from '../hosts/excel/excel-workbook';

// The ribbon's command without a pane (manifest.xml, FunctionName). Excel waits for `completed`, whatever happens.
Office.actions.associate('quickCheck', (event: Office.AddinCommands.Event) => {
  void quickCheck(excelWorkbook, FORMS, SETTINGS_FORM, settingsTrust).finally(() => {
    event.completed();
  });
});
void Office.onReady();
