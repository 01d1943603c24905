import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PAGE_TEXTS } from '../messages/page';
import { useStore } from '../shell/use-store';
import { shownSheet } from '../ui/check/shown-sheet';
import { useWords } from '../ui/language/language-context';
import { later } from '../ui/parts/later';
import { Notice } from '../ui/parts/Notice';
import { ProgressLine } from '../ui/parts/ProgressLine';
import type { PageDesks } from './make-page';

const FailureNotice = later(async () => (await import('../ui/parts/FailureNotice')).FailureNotice);

const useStyles = makeStyles({
  // A line of its own over the buttons, which do not break.
  said: { width: '100%', order: -1, '& > *': { whiteSpace: 'normal' } },
});

/** The return slip of the open file, where there is something that its unit has to mend. */
export function SlipAction({ desks }: { readonly desks: PageDesks }): ReactElement | null {
  const styles = useStyles();
  const { language, words: ui } = useWords();
  const words = PAGE_TEXTS[language];
  const sheet = shownSheet(useStore(desks.check.state));
  const state = useStore(desks.slip.state);
  if (state.kind === 'broken') throw state.error;
  const faulty = sheet?.result.findings.some(({ severity }) => severity !== 'note') ?? false;
  if (!faulty) return null;
  return (
    <>
      {state.kind === 'none' ? null : (
        <div className={styles.said}>
          {state.kind === 'making' ? <ProgressLine label={words.making.slips} /> : null}
          {state.kind === 'given' ? <Notice tone="good">{words.given(state.name)}</Notice> : null}
          {state.kind === 'failed' ? <FailureNotice failure={state.failure} /> : null}
        </div>
      )}
      <Button disabledFocusable={state.kind === 'making'} onClick={desks.slip.download}>
        {ui.consolidate.slip}
      </Button>
    </>
  );
}
