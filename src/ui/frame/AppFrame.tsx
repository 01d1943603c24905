import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, type ReactElement, type ReactNode } from 'react';
import type { Language } from '../../messages/language';
import { UI_TEXTS } from '../../messages/ui';
import type { PaneScreen } from '../../messages/ui-texts';
import { LanguageContext } from '../language/language-context';
import { useMediaQuery } from '../theme/use-media-query';
import { useTheme, type HostTheme } from '../theme/use-theme';
import { DefectBoundary } from './DefectBoundary';
import { Header } from './Header';
import { tabId, TabRow } from './TabRow';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '320px',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: '13px',
    lineHeight: '19px',
  },
  page: {
    display: 'flex',
    height: '100vh',
    // Where the two do not fit beside each other, or a magnified page leaves no height, they follow each other.
    '@media (max-width: 899px), (max-height: 479px)': { flexDirection: 'column', height: 'auto' },
  },
  beside: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: '13px',
    lineHeight: '19px',
    '@media (max-width: 899px), (max-height: 479px)': { minWidth: '320px' },
  },
  narrow: {
    width: '396px',
    flexShrink: 0,
    boxShadow: `-1px 0 0 ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 899px), (max-height: 479px)': {
      width: '100%',
      height: 'auto',
      minHeight: '60vh',
    },
  },
  /** A screen of many columns. */
  roomy: { '@media (min-width: 1200px) and (min-height: 480px)': { width: '620px' } },
  notPrinted: { '@media print': { display: 'none' } },
  printed: { '@media print': { display: 'block', height: 'auto' } },
  top: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    fontSize: '13px',
    lineHeight: '19px',
  },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

const TABS = ['check', 'consolidate', 'score', 'report', 'settings'] as const satisfies readonly PaneScreen[];

interface AppFrameProps {
  readonly screen: PaneScreen;
  readonly language: Language;
  readonly hostTheme: HostTheme;
  readonly onScreen: (screen: PaneScreen) => void;
  readonly onLanguage: (language: Language) => void;
  /** The screen itself. */
  readonly children: ReactNode;
  /** What stands beside the frame, or above it in a narrow window. */
  readonly beside?: {
    readonly label: string;
    readonly content: ReactNode;
    /** Whether it is what is meant when the page is printed. */
    readonly prints?: boolean;
  };
}

/** Where what stands beside the frame has room: otherwise the two follow each other. A sheet of paper is narrow, and yet no reason to change. */
export const BESIDE_EACH_OTHER = 'print, (min-width: 900px) and (min-height: 480px)';

/** What stands around every screen, in the language and colours of the user. */
export function AppFrame(props: AppFrameProps): ReactElement {
  const { screen, language, hostTheme, onScreen, onLanguage, children, beside } = props;
  const styles = useStyles();
  const theme = useTheme(hostTheme);
  const panelId = useId().replace(/[^\w-]/g, '');
  const { screens } = UI_TEXTS[language];
  const tab = screen === 'help' ? null : screen;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // Before what the screens follow, in reading as in looks.
  const isAbove = !useMediaQuery(BESIDE_EACH_OTHER) && beside !== undefined;
  const header = (
    <header className={mergeClasses(styles.top, beside?.prints === true && styles.notPrinted)}>
      <Header onLanguage={onLanguage} onHelp={() => onScreen('help')} />
      <TabRow
        label="PARsheet"
        tabs={TABS.map((key) => ({ key, label: screens[key] }))}
        chosen={tab}
        panelId={panelId}
        onChoose={onScreen}
      />
    </header>
  );
  return (
    <FluentProvider theme={theme}>
      <LanguageContext value={language}>
        <div className={beside === undefined ? undefined : mergeClasses(styles.page, beside.prints && styles.printed)}>
          {isAbove ? <DefectBoundary>{header}</DefectBoundary> : null}
          {beside === undefined ? null : (
            <section className={mergeClasses(styles.beside, beside.prints && styles.printed)} aria-label={beside.label}>
              <DefectBoundary>{beside.content}</DefectBoundary>
            </section>
          )}
          <div
            className={mergeClasses(
              styles.frame,
              beside !== undefined && styles.narrow,
              beside?.prints === true && styles.notPrinted,
              beside !== undefined && screen === 'score' && styles.roomy,
            )}
          >
            <DefectBoundary>
              {isAbove ? null : header}
              <main className={styles.panel}>
                <div
                  id={panelId}
                  className={styles.panel}
                  {...(tab === null
                    ? { role: 'region', 'aria-label': screens.help }
                    : { role: 'tabpanel', 'aria-labelledby': tabId(panelId, tab) })}
                >
                  <DefectBoundary key={screen}>{children}</DefectBoundary>
                </div>
              </main>
            </DefectBoundary>
          </div>
        </div>
      </LanguageContext>
    </FluentProvider>
  );
}
