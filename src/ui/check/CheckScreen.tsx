import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { CheckActions, CheckState } from '../../app/desk/check-state';
import { certainFixes } from '../findings/certain-fixes';
import { countFindings } from '../findings/group-findings';
import { useWords } from '../language/language-context';
import { EmptyState } from '../parts/EmptyState';
import { later } from '../parts/later';
import { ProgressLine } from '../parts/ProgressLine';
import { ScreenLayout } from '../parts/ScreenLayout';
import { shownSheet } from './shown-sheet';

// The sentences of the findings are the larger part of this screen, and not needed before the first check.
const CheckOutcome = later(async () => (await import('./CheckOutcome')).CheckOutcome);

interface CheckScreenProps {
  readonly state: CheckState;
  readonly actions: CheckActions;
  /** What is to be known before anything that was checked. */
  readonly notice?: ReactNode;
  /** What the place around the screen can do with what was checked. */
  readonly moreActions?: ReactNode;
  /** What is to be done next rather than checking again; absent while there is nothing. */
  readonly mainAction?: { readonly label: string; readonly run: () => void } | undefined;
}

/** Kiểm tra: what is wrong on the active sheet, in which cell, and what to do. */
export function CheckScreen({ state, actions, notice, moreActions, mainAction }: CheckScreenProps): ReactElement {
  const { words } = useWords();
  const { check } = words;
  if (state.kind === 'broken') throw state.error;
  if (state.kind === 'waiting') {
    return (
      <ScreenLayout>
        {notice}
        <EmptyState title={check.emptyTitle} text={check.emptyText}>
          <Button appearance="primary" size="large" onClick={actions.check}>
            {check.run}
          </Button>
        </EmptyState>
      </ScreenLayout>
    );
  }
  const findings = shownSheet(state)?.result.findings ?? [];
  const certain = certainFixes(findings);
  // What still has errors is not to be sent: no button leads there.
  const hasErrors = countFindings(findings).error > 0;
  const busy = state.kind === 'working';
  return (
    <ScreenLayout
      announcement={state.kind === 'checked' ? check.counts(countFindings(findings)) : ''}
      actions={
        <>
          {mainAction ? (
            <Button appearance={hasErrors ? 'secondary' : 'primary'} onClick={mainAction.run}>
              {mainAction.label}
            </Button>
          ) : null}
          <Button appearance={mainAction ? 'secondary' : 'primary'} disabledFocusable={busy} onClick={actions.check}>
            {check.again}
          </Button>
          {certain.length > 0 ? (
            <Button
              appearance={mainAction && hasErrors ? 'primary' : 'secondary'}
              disabledFocusable={busy}
              onClick={() => actions.fix(certain)}
            >
              {check.fixAll(certain.length)}
            </Button>
          ) : null}
          {moreActions}
        </>
      }
    >
      {notice}
      {busy ? <ProgressLine label={check.working} /> : null}
      <CheckOutcome state={state} actions={actions} />
    </ScreenLayout>
  );
}
