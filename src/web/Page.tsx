import { useMemo, useState, type ReactElement } from 'react';
import type { WritableStore } from '../app/desk/store';
import { hasUnsaved } from '../app/view/unsaved';
import type { Finding } from '../core/model/finding';
import type { Language } from '../messages/language';
import { PAGE_TEXTS, PAGE_UI_TEXTS } from '../messages/page';
import type { PaneScreen } from '../messages/ui-texts';
import { keepLanguage } from '../taskpane/preferences';
import { useDesks } from '../taskpane/use-desks';
import { useStore } from '../taskpane/use-store';
import { shownSheet } from '../ui/check/shown-sheet';
import { OpenedFindingContext } from '../ui/findings/opened-finding';
import { AppFrame, BESIDE_EACH_OTHER } from '../ui/frame/AppFrame';
import { WordsContext } from '../ui/language/language-context';
import { useMatches } from '../ui/parts/use-matches';
import { findingAt } from './finding-at';
import type { PageDesks } from './make-page';
import { Beside } from './Beside';
import { PageScreen } from './PageScreen';
import { pendingPage } from './pending-page';
import { useLeaveGuard } from './use-leave-guard';

interface PageProps {
  readonly firstLanguage: Language;
  readonly screen: WritableStore<PaneScreen>;
  readonly desks: Promise<PageDesks>;
}

/** The whole page: the screens of the pane, and beside them the workbook or what was joined. */
export function Page({ firstLanguage, screen: shown, desks: coming }: PageProps): ReactElement {
  const [language, setLanguage] = useState(firstLanguage);
  const [asked, setAsked] = useState(0);
  const screen = useStore(shown);
  const pending = useMemo(() => pendingPage(coming), [coming]);
  const desks = useDesks(coming) ?? pending;
  const file = useStore(desks.file.state);
  const check = useStore(desks.check.state);
  const finding: Finding | null = findingAt(file, shownSheet(check)?.result.findings ?? []);
  useLeaveGuard(file.kind === 'open' && hasUnsaved(file.file));
  const opened = useMemo(() => ({ finding, asked }), [finding, asked]);
  const guide = useMatches(BESIDE_EACH_OTHER) && screen === 'help';
  function changeLanguage(next: Language): void {
    keepLanguage(next);
    setLanguage(next);
  }
  return (
    <WordsContext value={PAGE_UI_TEXTS}>
      <OpenedFindingContext value={opened}>
        <AppFrame
          screen={screen}
          language={language}
          hostTheme={null}
          onScreen={shown.set}
          onLanguage={changeLanguage}
          beside={{
            label: guide ? PAGE_UI_TEXTS[language].helpScreen.guide : PAGE_TEXTS[language].workbook,
            prints: guide,
            content: (
              <Beside
                screen={screen}
                desks={desks}
                guide={guide}
                finding={finding}
                onShowFinding={() => {
                  shown.set('check');
                  setAsked(asked + 1);
                }}
              />
            ),
          }}
        >
          <PageScreen screen={screen} desks={desks} guideBeside={guide} />
        </AppFrame>
      </OpenedFindingContext>
    </WordsContext>
  );
}
