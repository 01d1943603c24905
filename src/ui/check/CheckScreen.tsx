import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/model/finding';
import { failureSentence } from '../../messages/failure-sentence';
import { countFindings } from '../findings/group-findings';
import { useWords } from '../language/language-context';
import { EmptyState } from '../parts/EmptyState';
import { Notice } from '../parts/Notice';
import { ProgressLine } from '../parts/ProgressLine';
import { ScreenLayout } from '../parts/ScreenLayout';
import type { CheckActions, CheckedSheet, CheckState } from '../../app/desk/check-state';
import { CheckedContent } from './CheckedContent';

interface CheckScreenProps {
  readonly state: CheckState;
  readonly actions: CheckActions;
}

/** Kiểm tra: what is wrong on the active sheet, in which cell, and what to do. */
export function CheckScreen({ state, actions }: CheckScreenProps): ReactElement {
  const { language, words } = useWords();
  const { check } = words;
  if (state.kind === 'broken') throw state.error;
  if (state.kind === 'waiting') {
    return (
      <ScreenLayout>
        <EmptyState title={check.emptyTitle} text={check.emptyText}>
          <Button appearance="primary" size="large" onClick={actions.check}>
            {check.run}
          </Button>
        </EmptyState>
      </ScreenLayout>
    );
  }
  const sheet = state.kind === 'checked' ? state.sheet : state.before;
  const fixable = certain(sheet);
  return (
    <ScreenLayout
      announcement={state.kind === 'checked' ? check.counts(countFindings(state.sheet.result.findings)) : ''}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={state.kind === 'working'} onClick={actions.check}>
            {check.again}
          </Button>
          {fixable.length > 0 ? (
            <Button disabledFocusable={state.kind === 'working'} onClick={() => actions.fix(fixable)}>
              {check.fixAll(fixable.length)}
            </Button>
          ) : null}
        </>
      }
    >
      {state.kind === 'working' ? <ProgressLine label={check.working} /> : null}
      {state.kind === 'failed' ? (
        <Notice
          tone="warning"
          urgent
          actions={
            state.failure.retryable ? (
              <Button size="small" onClick={actions.check}>
                {words.tryAgain}
              </Button>
            ) : null
          }
        >
          {failureSentence(state.failure, language)}
        </Notice>
      ) : null}
      {sheet ? <CheckedContent sheet={sheet} actions={actions} /> : null}
    </ScreenLayout>
  );
}

function certain(sheet: CheckedSheet | null): readonly Finding[] {
  return sheet?.result.findings.filter(({ fix }) => fix !== undefined) ?? [];
}
