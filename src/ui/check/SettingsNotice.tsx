import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SettingsActions, SettingsState } from '../../app/desk/settings-state';
import { useWords } from '../language/language-context';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';

interface SettingsNoticeProps {
  readonly state: SettingsState;
  readonly actions: Pick<SettingsActions, 'accept' | 'decline'>;
}

/** Settings that the open workbook brings and that are not in force: somebody else's, or damaged ones. */
export function SettingsNotice({ state, actions }: SettingsNoticeProps): ReactElement | null {
  const { settings } = useWords().words;
  if (state.kind === 'failed') return <FailureNotice failure={state.failure} />;
  if (state.kind !== 'offered') return null;
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button size="small" appearance="primary" onClick={actions.accept}>
            {settings.accept}
          </Button>
          <Button size="small" onClick={actions.decline}>
            {settings.decline}
          </Button>
        </>
      }
    >
      {settings.offered(state.settings.file)}
    </Notice>
  );
}
