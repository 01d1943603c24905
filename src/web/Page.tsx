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
import { DropAnywhere } from '../ui/page/DropAnywhere';
import { useMatches } from '../ui/parts/use-matches';
import { findingAt } from './finding-at';
import type { PageDesks } from './make-page';
import { Beside } from './Beside';
import { PageScreen } from './PageScreen';
import { pendingPage } from './pending-page';
import { useAskedFile } from './use-asked-file';
import { useLeaveGuard } from './use-leave-guard';

interface PageProps {
  readonly firstLanguage: Language;
  readonly screen: WritableStore<PaneScreen>;
  readonly desks: Promise<PageDesks>;
}

/** The whole page: the screens of the pane, and beside them the workbook or what was joined. */
export function Page({ firstLanguage, screen: shown, desks: coming }: PageProps): ReactElement {
  const [language, setLanguage] = useState(firstLanguage);
  const [shows, setShows] = useState(0);
  const screen = useStore(shown);
  const pending = useMemo(() => pendingPage(coming), [coming]);
  const desks = useDesks(coming) ?? pending;
  const file = useStore(desks.file.state);
  const check = useStore(desks.check.state);
  const finding: Finding | null = findingAt(file, shownSheet(check)?.result.findings ?? []);
  const asked = useAskedFile(file, desks.openFile, () => shown.set('check'));
  useLeaveGuard(file.kind === 'open' && hasUnsaved(file.file));
  const opened = useMemo(() => ({ finding, asked: shows }), [finding, shows]);
  const guide = useMatches(BESIDE_EACH_OTHER) && screen === 'help';
  function changeLanguage(next: Language): void {
    keepLanguage(next);
    setLanguage(next);
  }
  return (
    <WordsContext value={PAGE_UI_TEXTS}>
      <OpenedFindingContext value={opened}>
        <DropAnywhere onFile={asked.open} onFiles={desks.joinFiles}>
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
                  asked={asked}
                  onShowFinding={() => {
                    shown.set('check');
                    setShows(shows + 1);
                  }}
                />
              ),
            }}
          >
            <PageScreen screen={screen} desks={desks} guideBeside={guide} />
          </AppFrame>
        </DropAnywhere>
      </OpenedFindingContext>
    </WordsContext>
  );
}
