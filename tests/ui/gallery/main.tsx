import { useState, type ReactElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../../src/messages/language';
import type { PaneScreen } from '../../../src/messages/ui-texts';
// Loaded later in the product; here it is at hand.
import '../../../src/ui/check/CheckOutcome';
import { AppFrame } from '../../../src/ui/frame/AppFrame';
import { calls } from './calls';
import { VIEWS } from './views';

// The pane's screens with sample data, without Excel: ?view=check-faulty&language=en
function Gallery({
  screen: first,
  children,
}: {
  readonly screen: PaneScreen;
  readonly children: ReactNode;
}): ReactElement {
  const [language, setLanguage] = useState<Language>(query.get('language') === 'en' ? 'en' : 'vi');
  const [screen, setScreen] = useState(first);
  return (
    <AppFrame screen={screen} language={language} hostTheme={null} onScreen={setScreen} onLanguage={setLanguage}>
      {children}
    </AppFrame>
  );
}

const query = new URLSearchParams(location.search);
const view = VIEWS[query.get('view') ?? 'check-faulty'];
const container = document.getElementById('root');
if (!view || !container) throw new Error('no such view');
Object.assign(window, { calls });
createRoot(container).render(<Gallery screen={view.screen}>{await view.make()}</Gallery>);
// Tests look at a finished screen: drawn, what is loaded later put into it, drawn again, its effects done.
for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => requestIdleCallback(resolve));
document.documentElement.dataset['ready'] = 'yes';
