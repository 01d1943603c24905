import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { failureSentence } from '../../messages/failure-sentence';
import { useWords } from '../language/language-context';
import { EmptyState } from '../parts/EmptyState';
import { Notice } from '../parts/Notice';
import { ProgressLine } from '../parts/ProgressLine';
import { ScreenLayout } from '../parts/ScreenLayout';
import type { ReportActions, ReportState } from '../../app/desk/report-state';
import { TableChoice } from './TableChoice';
import { WrittenSheets } from './WrittenSheets';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ReportScreenProps {
  readonly state: ReportState;
  readonly actions: ReportActions;
}

/** Báo cáo: which tables of the last consolidation become sheets. */
export function ReportScreen({ state, actions }: ReportScreenProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  const { report, format } = words;
  if (state.kind === 'broken') throw state.error;
  if (state.kind === 'nothing') {
    return (
      <ScreenLayout>
        <EmptyState title={report.emptyTitle} text={report.emptyText}>
          <Button appearance="primary" onClick={actions.toConsolidate}>
            {report.toConsolidate}
          </Button>
        </EmptyState>
      </ScreenLayout>
    );
  }
  const busy = state.kind === 'writing';
  return (
    <ScreenLayout
      announcement={state.kind === 'written' ? report.written : ''}
      actions={
        <Button appearance="primary" disabledFocusable={busy || state.chosen.length === 0} onClick={actions.write}>
          {report.write(state.chosen.length)}
        </Button>
      }
    >
      <h2 className={styles.title}>{report.heading(format.period(state.periodId))}</h2>
      {busy ? <ProgressLine label={report.writing} /> : null}
      {state.kind === 'failed' ? (
        <Notice tone="warning" urgent>
          {failureSentence(state.failure, language)}
        </Notice>
      ) : null}
      {state.kind === 'written' ? <WrittenSheets sheets={state.sheets} onGoTo={actions.goToSheet} /> : null}
      <p className={styles.intro}>{report.intro}</p>
      {state.tables.map((table) => (
        <TableChoice
          key={table.key}
          table={table}
          on={state.chosen.includes(table.key)}
          onChoose={(on) => actions.choose(table.key, on)}
        />
      ))}
    </ScreenLayout>
  );
}
