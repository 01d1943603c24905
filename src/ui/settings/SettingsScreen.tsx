import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { unitCounts } from '../../app/view/unit-counts';
import { failureSentence } from '../../messages/failure-sentence';
import { FindingList } from '../findings/FindingList';
import { useWords } from '../language/language-context';
import { EmptyState } from '../parts/EmptyState';
import { FilePicker } from '../parts/FilePicker';
import { HiddenHeading } from '../parts/HiddenHeading';
import { Notice } from '../parts/Notice';
import type { PickedFile } from '../parts/picked-file';
import { ProgressLine } from '../parts/ProgressLine';
import { ScreenLayout } from '../parts/ScreenLayout';
import type { SettingsActions, SettingsState } from '../../app/desk/settings-state';
import { SettingsCard } from './SettingsCard';

interface SettingsScreenProps {
  readonly state: SettingsState;
  readonly actions: SettingsActions;
  readonly onFile: (file: PickedFile) => void;
  /** What the place around the screen can do with the settings. */
  readonly more?: ReactNode;
}

/** Danh mục: the office's own units, fields and ways of counting. */
export function SettingsScreen({ state, actions, onFile, more }: SettingsScreenProps): ReactElement {
  const { language, words } = useWords();
  const { settings } = words;
  const pick = (label: string): ReactElement => (
    <FilePicker
      label={label}
      appearance="primary"
      onFiles={(list) => {
        const file = list?.[0];
        if (file) onFile({ name: file.name, file });
      }}
    />
  );
  if (state.kind === 'broken') throw state.error;
  if (state.kind === 'chosen') {
    const { reporting, joining } = unitCounts(state.settings.units);
    return (
      <ScreenLayout
        announcement={settings.unitCount(reporting, joining)}
        actions={
          <>
            {pick(settings.replace)}
            <Button onClick={actions.remove}>{settings.remove}</Button>
          </>
        }
      >
        <HiddenHeading text={words.screens.settings} />
        {state.notKept ? (
          <Notice
            tone="warning"
            urgent
            actions={
              <Button size="small" onClick={actions.keep}>
                {words.tryAgain}
              </Button>
            }
          >
            {failureSentence(state.notKept, language)}
          </Notice>
        ) : null}
        <SettingsCard settings={state.settings} onTime={state.onTime} />
        {state.findings.length === 0 ? <Notice tone="good">{settings.fine}</Notice> : null}
        <FindingList findings={state.findings} />
        {more}
        {state.notKept ? null : <Notice tone="quiet">{settings.kept}</Notice>}
      </ScreenLayout>
    );
  }
  if (state.kind === 'offered') {
    return (
      <ScreenLayout
        actions={
          <>
            <Button appearance="primary" onClick={actions.accept}>
              {settings.accept}
            </Button>
            <Button onClick={actions.decline}>{settings.decline}</Button>
          </>
        }
      >
        <HiddenHeading text={words.screens.settings} />
        <Notice tone="warning">{settings.offered(state.settings.file)}</Notice>
        <SettingsCard settings={state.settings} onTime={state.onTime} />
        <FindingList findings={state.findings} />
      </ScreenLayout>
    );
  }
  return (
    <ScreenLayout>
      {state.kind === 'reading' ? <ProgressLine label={settings.reading} /> : null}
      {state.kind === 'failed' ? (
        <Notice tone="warning" urgent>
          {failureSentence(state.failure, language)}
        </Notice>
      ) : null}
      {state.kind === 'made' ? <Notice tone="good">{settings.made(state.sheets.join(', '))}</Notice> : null}
      <EmptyState title={settings.emptyTitle} text={settings.emptyText}>
        {pick(settings.chooseFile)}
        {actions.makeTemplate ? <Button onClick={actions.makeTemplate}>{settings.make}</Button> : null}
        {actions.chooseOpen ? <Button onClick={actions.chooseOpen}>{settings.useOpen}</Button> : null}
      </EmptyState>
      {more}
    </ScreenLayout>
  );
}
