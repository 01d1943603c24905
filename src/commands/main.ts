import { quickCheck } from '../app/desk/quick-check';
import { dossierForm } from '../forms/dossier.form';
import { excelWorkbook } from '../hosts/excel/excel-workbook';

// The ribbon's command without a pane (manifest.xml, FunctionName). Excel waits for `completed`, whatever happens.
Office.actions.associate('quickCheck', (event: Office.AddinCommands.Event) => {
  void quickCheck(excelWorkbook, dossierForm).finally(() => {
    event.completed();
  });
});
void Office.onReady();
