import { useState, type ReactElement } from 'react';
import { dossierForm } from '../../../src/forms/dossier.form';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { sheetTiles } from '../../../src/app/desk/sheet-tiles';
import type { SheetResult } from '../../../src/app/desk/check-sheet';
import type { CheckState } from '../../../src/app/desk/check-state';
import type { ConsolidateState } from '../../../src/app/desk/consolidate-state';
import type { Consolidation } from '../../../src/core/model/consolidation';
import { CheckScreen } from '../../../src/ui/check/CheckScreen';
import { ConsolidateScreen } from '../../../src/ui/consolidate/ConsolidateScreen';
import { HelpScreen } from '../../../src/ui/help/HelpScreen';
import { ReportScreen } from '../../../src/ui/report/ReportScreen';
import { SettingsScreen } from '../../../src/ui/settings/SettingsScreen';
import { consolidationView, findingsOfUnit } from '../../../src/app/view/consolidation-view';
import { tablePreview } from '../../../src/app/view/table-preview';
import { called } from './calls';
import { SCORE_VIEWS, type View } from './score-views';
import {
  checkedFile,
  checkedScoreSheet,
  consolidatedJune,
  juneTables,
  sampleSettings,
  sheetOfEmptyRows,
} from './sample-run';

const check = {
  check: called('check'),
  mark: called('mark'),
  goTo: called('goTo'),
  showSheet: called('showSheet'),
  fix: called('fix'),
  fillZeros: called('fillZeros'),
};
const consolidate = {
  cancel: called('cancel'),
  chooseForm: called('chooseForm'),
  choosePeriod: called('choosePeriod'),
  chooseDefinition: called('chooseDefinition'),
  useFile: called('useFile'),
  makeReport: called('makeReport'),
  toScore: called('toScore'),
};
const report = {
  choose: called('choose'),
  write: called('write'),
  goToSheet: called('goToSheet'),
  toConsolidate: called('toConsolidate'),
};
const settings = {
  choose: called('choose'),
  makeTemplate: called('makeTemplate'),
  accept: called('accept'),
  decline: called('decline'),
  remove: called('remove'),
  keep: called('keep'),
};

const checkView = (state: CheckState): ReactElement => <CheckScreen state={state} actions={check} />;
const checkedResult = (result: SheetResult, marked = true): ReactElement =>
  checkView({
    kind: 'checked',
    sheet: {
      result,
      formCode: 'II.06a/VPCP/KSTT',
      tiles: result.content?.engine === 'table' ? sheetTiles(result, dossierForm, DEFAULT_SETTINGS) : [],
      settingsFile: 'danh-muc.xlsx',
      notCompared: ['previous'],
      marked,
    },
  });
const checkedView = async (...paths: string[]): Promise<ReactElement> =>
  checkedResult({ ...(await checkedFile(...paths)), score: null });
const checkedScoreView = async (path: string): Promise<ReactElement> =>
  checkedResult(await checkedScoreSheet(path), false);
const consolidateView = (
  phase: ConsolidateState['phase'],
  hasSettings = true,
  openUnit: (unit: string | null) => void = called('openUnit'),
): ReactElement => (
  <ConsolidateScreen
    state={{
      phase,
      periods: ['2024-06', '2024-Q2', '2024-H1'],
      forms: [],
      onTimeDefinitions: dossierForm.indicators.filter(({ onTime }) => onTime === true),
      hasSettings,
      scores: { count: 0, only: false },
      others: [],
    }}
    actions={{ ...consolidate, openUnit }}
    onFiles={called('onFiles')}
  />
);

/** June, with units that open. */
function Joined({ consolidation }: { readonly consolidation: Consolidation }): ReactElement {
  const [opened, setOpened] = useState<string | null>(null);
  return consolidateView(
    {
      kind: 'joined',
      consolidation: consolidationView(consolidation, dossierForm, [], true),
      opened: opened === null ? null : { unit: opened, findings: findingsOfUnit(consolidation, opened) },
      faulty: 1,
    },
    true,
    setOpened,
  );
}

function Broken(): ReactElement {
  throw new Error('probe');
}

/** Every state of every screen, by the name in the page's address. */
export const VIEWS: Readonly<Record<string, View>> = {
  'check-waiting': { screen: 'check', make: () => checkView({ kind: 'waiting' }) },
  'check-working': { screen: 'check', make: () => checkView({ kind: 'working', before: null }) },
  'check-failed': {
    screen: 'check',
    make: () =>
      checkView({
        kind: 'failed',
        failure: { code: 'file.no-permission', retryable: true, params: { file: 'Biểu 06a' } },
        before: null,
      }),
  },
  'check-clean': { screen: 'check', make: () => checkedView('assets/2024-06/II06a_xa-nam-dong_2024-06.xlsx') },
  'check-faulty': {
    screen: 'check',
    make: () =>
      checkedView(
        'messy/total-received-off.xlsx',
        'messy/thousands-point-as-text.xlsx',
        'messy/hidden-row.xlsx',
        'messy/row-not-entered.xlsx',
      ),
  },
  'check-many': {
    screen: 'check',
    make: () => checkedView('messy/all-numbers-text-nbsp.xlsx', 'messy/names-decomposed.xlsx'),
  },
  'check-empty-rows': {
    screen: 'check',
    make: async () => checkedResult(await sheetOfEmptyRows('assets/2024-06/II06a_xa-nam-dong_2024-06.xlsx')),
  },
  'check-unrecognised': { screen: 'check', make: () => checkedView('assets/danh-muc.xlsx') },
  'check-score': { screen: 'check', make: () => checkedScoreView('scores/chamdiem_xa-nam-dong_2024.xlsx') },
  'check-score-faulty': { screen: 'check', make: () => checkedScoreView('scores-messy/no-evidence.xlsx') },
  ...SCORE_VIEWS,
  'consolidate-empty': { screen: 'consolidate', make: () => consolidateView({ kind: 'empty' }, false) },
  'consolidate-reading': {
    screen: 'consolidate',
    make: () => consolidateView({ kind: 'reading', done: 7, total: 8, file: '2024-06/II06a_xa-ea-po_2024-06.xlsx' }),
  },
  'consolidate-joined': {
    screen: 'consolidate',
    make: async () => <Joined consolidation={await consolidatedJune()} />,
  },
  'consolidate-cancelled': {
    screen: 'consolidate',
    make: () => consolidateView({ kind: 'failed', failure: { code: 'cancelled', retryable: true, params: {} } }),
  },
  'report-nothing': { screen: 'report', make: () => <ReportScreen state={{ kind: 'nothing' }} actions={report} /> },
  'report-ready': {
    screen: 'report',
    make: async () => {
      const tables = (await juneTables()).map(tablePreview);
      const chosen = tables.map(({ key }) => key).filter((key) => key !== 'provenance');
      return <ReportScreen state={{ kind: 'ready', periodId: '2024-06', tables, chosen }} actions={report} />;
    },
  },
  'report-written': {
    screen: 'report',
    make: async () => {
      const tables = (await juneTables()).map(tablePreview);
      const sheets = tables.map(({ sheet }) => sheet);
      return (
        <ReportScreen state={{ kind: 'written', periodId: '2024-06', tables, chosen: [], sheets }} actions={report} />
      );
    },
  },
  'settings-none': {
    screen: 'settings',
    make: () => <SettingsScreen state={{ kind: 'none' }} actions={settings} onFile={called('onFile')} />,
  },
  'settings-chosen': {
    screen: 'settings',
    make: async () => (
      <SettingsScreen
        state={{
          kind: 'chosen',
          notKept: null,
          onTime: dossierForm.indicators[0]!,
          ...(await sampleSettings()),
        }}
        actions={settings}
        onFile={called('onFile')}
      />
    ),
  },
  'settings-offered': {
    screen: 'settings',
    make: async () => (
      <SettingsScreen
        state={{ kind: 'offered', onTime: dossierForm.indicators[0]!, ...(await sampleSettings()) }}
        actions={settings}
        onFile={called('onFile')}
      />
    ),
  },
  help: { screen: 'help', make: () => <HelpScreen version="0.1.0" /> },
  defect: { screen: 'check', make: () => <Broken /> },
};
