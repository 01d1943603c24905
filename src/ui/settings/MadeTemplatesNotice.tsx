import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MadeTemplates } from '../../app/desk/templates-state';
import type { TemplateTexts } from '../../messages/template-texts';
import { TEMPLATE_TEXTS } from '../../messages/templates';
import { useWords } from '../language/language-context';
import { Notice } from '../parts/Notice';

const useStyles = makeStyles({ line: { margin: '0 0 4px', ':last-child': { marginBottom: 0 } } });

/** What was made, and what is not in it as may be expected. */
export function MadeTemplatesNotice({ made }: { readonly made: MadeTemplates }): ReactElement {
  const styles = useStyles();
  const texts = TEMPLATE_TEXTS[useWords().language];
  const { form, period, units, file, usualFields } = made;
  const carried = carriedText(made, texts);
  return (
    <div role="status">
      <Notice tone="good">
        <p className={styles.line}>{texts.made(units, form, period, file)}</p>
        {carried === null ? null : <p className={styles.line}>{carried}</p>}
        {usualFields === null ? null : <p className={styles.line}>{texts.usualFields(usualFields)}</p>}
      </Notice>
    </div>
  );
}

function carriedText({ without, units, carriedFrom }: MadeTemplates, texts: TemplateTexts): string | null {
  if (without === null) return null;
  if (without.length === 0) return texts.allCarried;
  return without.length === units ? texts.noneCarried(carriedFrom) : texts.someCarried(without, carriedFrom);
}
