import { useState, type ReactElement } from 'react';
import type { Language } from '../messages/language';
import type { PaneScreen } from '../messages/ui-texts';
import { AppFrame } from '../ui/frame/AppFrame';
import type { HostTheme } from '../ui/theme/use-theme';
import type { Store } from '../app/desk/store';
import { keepLanguage } from '../shell/preferences';
import { Screens } from './Screens';
import { useStore } from '../shell/use-store';
import type { Desks } from './make-desks';

interface PaneProps {
  readonly firstLanguage: Language;
  readonly screen: Store<PaneScreen>;
  readonly onScreen: (screen: PaneScreen) => void;
  readonly hostTheme: HostTheme;
  readonly desks: Promise<Desks>;
}

/** The whole pane. */
export function Pane({ firstLanguage, screen: shown, onScreen, hostTheme, desks }: PaneProps): ReactElement {
  const [language, setLanguage] = useState(firstLanguage);
  const screen = useStore(shown);
  function changeLanguage(next: Language): void {
    keepLanguage(next);
    setLanguage(next);
  }
  return (
    <AppFrame screen={screen} language={language} hostTheme={hostTheme} onScreen={onScreen} onLanguage={changeLanguage}>
      <Screens screen={screen} desks={desks} />
    </AppFrame>
  );
}
