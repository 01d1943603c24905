import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { FileState } from '../app/desk/file-state';
import type { Store, WritableStore } from '../app/desk/store';
import { hasUnsaved } from '../app/view/unsaved';
import { cellsOf, type Finding } from '../core/model/finding';
import type { Language } from '../messages/language';
import { PAGE_TEXTS, PAGE_UI_TEXTS } from '../messages/page';
import type { PaneScreen } from '../messages/ui-texts';
import { keepLanguage } from '../shell/preferences';
import { useDesks } from '../shell/use-desks';
import { useStore } from '../shell/use-store';
import { shownSheet } from '../ui/check/shown-sheet';
import { OpenedFindingContext } from '../ui/findings/opened-finding';
import { AppFrame, BESIDE_EACH_OTHER } from '../ui/frame/AppFrame';
import { WordsContext } from '../ui/language/language-context';
import { DropAnywhere } from '../ui/page/DropAnywhere';
import { useMediaQuery } from '../ui/theme/use-media-query';
import { Beside } from './Beside';
import { PageScreen } from './PageScreen';
import type { PageDesks } from './make-page';
import { pendingPage } from './pending-page';
import { useAskedFile } from './use-asked-file';

const WEIGHT = { error: 2, warning: 1, note: 0 } as const;

/** The gravest finding of the selected cell; null if absent. */
function findingAt(state: FileState, findings: readonly Finding[]): Finding | null {
  if (state.kind !== 'open') return null;
  const { selected, view } = state.file;
  return findings
    .filter(
      (finding) =>
        (finding.at.sheet ?? view.data.name) === view.data.name &&
        cellsOf(finding).some(({ row, column }) => row === selected.row && column === selected.column),
    )
    .reduce<Finding | null>(
      (gravest, each) => (gravest && WEIGHT[gravest.severity] >= WEIGHT[each.severity] ? gravest : each),
      null,
    );
}

/** A fault of ours that no desk shows. */
export interface Fault {
  readonly error: unknown;
}

interface PageProps {
  readonly firstLanguage: Language;
  readonly screen: WritableStore<PaneScreen>;
  readonly faults: Store<Fault | null>;
  readonly desks: Promise<PageDesks>;
}

/** The whole page: the screens of the pane, and beside them the workbook or what was joined. */
export function Page({ firstLanguage, screen: shown, faults, desks: coming }: PageProps): ReactElement {
  const [language, setLanguage] = useState(firstLanguage);
  const [shows, setShows] = useState(0);
  const screen = useStore(shown);
  const fault = useStore(faults);
  const pending = useMemo(() => pendingPage(coming), [coming]);
  const desks = useDesks(coming) ?? pending;
  const file = useStore(desks.file.state);
  const check = useStore(desks.check.state);
  const finding: Finding | null = findingAt(file, shownSheet(check)?.result.findings ?? []);
  const asked = useAskedFile(file, desks.openFile, () => shown.set('check'));
  const { phase } = useStore(desks.consolidate.state);
  const ranking = useStore(desks.score.state).phase;
  const settings = useStore(desks.settings.state);
  // Nothing is kept between visits: files that were joined, and what was chosen, would have to be given again.
  const isAtWork = phase.kind !== 'empty' || ranking.kind !== 'empty' || settings.kind === 'chosen';
  useLeaveGuard(isAtWork || (file.kind === 'open' && hasUnsaved(file.file)));
  const opened = useMemo(() => ({ finding, asked: shows }), [finding, shows]);
  const guide = useMediaQuery(BESIDE_EACH_OTHER) && screen === 'help';
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
            {fault ? <Thrown {...fault} /> : <PageScreen screen={screen} desks={desks} guideBeside={guide} />}
          </AppFrame>
        </DropAnywhere>
      </OpenedFindingContext>
    </WordsContext>
  );
}

/** For the boundary around the screens, which shows its report. */
function Thrown({ error }: Fault): never {
  throw error;
}

/** Has the browser ask before the page is closed or loaded anew, as long as something would be lost. */
function useLeaveGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
