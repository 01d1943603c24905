import { Defect } from '../core/model/defect';
import { surroundings } from './office-start';
import { chosenLanguage } from '../shell/preferences';
import { screenOfAddress } from './screen-of-address';
import { showOutside } from './show-outside';
import { startPane } from './start-pane';

async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (!container) throw new Defect('taskpane.html has no #root');
  const here = await surroundings();
  if (here.kind === 'excel') {
    startPane({
      container,
      workbook: async () => (await import('../hosts/excel/excel-workbook')).excelWorkbook,
      screen: screenOfAddress(location.search),
      language: chosenLanguage(here.language),
      hostTheme: here.theme,
    });
  } else showOutside(container, here.kind, chosenLanguage(navigator.language));
}

void start();
