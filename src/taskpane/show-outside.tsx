import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../messages/language';
import { UI_TEXTS } from '../messages/ui';
import { EmptyState } from '../ui/parts/EmptyState';
import { useTheme } from '../ui/theme/use-theme';

interface OutsideProps {
  readonly reason: 'outside' | 'no-office';
  readonly language: Language;
}

function Outside({ reason, language }: OutsideProps): ReactElement {
  const { outside } = UI_TEXTS[language];
  const { title, text } = reason === 'outside' ? outside : outside.noOffice;
  return (
    <FluentProvider theme={useTheme(null)}>
      <main>
        <EmptyState alone title={title} text={text} />
      </main>
    </FluentProvider>
  );
}

/** Says why there is no pane here, and where it is. */
export function showOutside(container: HTMLElement, reason: OutsideProps['reason'], language: Language): void {
  document.documentElement.lang = language;
  createRoot(container).render(<Outside reason={reason} language={language} />);
}
