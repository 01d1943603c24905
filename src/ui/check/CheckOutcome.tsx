import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckActions, CheckState } from '../../app/desk/check-state';
import { failureSentence } from '../../messages/failure-sentence';
import { useWords } from '../language/language-context';
import { Notice } from '../parts/Notice';
import { CheckedContent } from './CheckedContent';
import { shownSheet } from './shown-sheet';

interface CheckOutcomeProps {
  readonly state: CheckState;
  readonly actions: CheckActions;
}

/** What a check gave, or why it could not be made, over what was shown before. */
export function CheckOutcome({ state, actions }: CheckOutcomeProps): ReactElement {
  const { language, words } = useWords();
  const sheet = shownSheet(state);
  return (
    <>
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
    </>
  );
}
