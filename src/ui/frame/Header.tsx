import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LANGUAGES, type Language } from '../../messages/language';
import { useWords } from '../language/language-context';
import { Brand } from '../parts/Brand';
import { Glyph } from '../parts/Glyph';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 6px 4px 12px' },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  select: {
    height: '28px',
    padding: '0 2px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

interface HeaderProps {
  readonly onLanguage: (language: Language) => void;
  readonly onHelp: () => void;
}

/** The product's name, the language, and help. */
export function Header({ onLanguage, onHelp }: HeaderProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  return (
    <div className={styles.header}>
      <Brand />
      <h1 className={styles.name}>PARsheet</h1>
      <select
        className={styles.select}
        aria-label={words.language}
        value={language}
        onChange={(event) => onLanguage(event.target.value as Language)}
      >
        {LANGUAGES.map((code) => (
          <option key={code} value={code} lang={code} aria-label={NAMES[code]}>
            {code.toUpperCase()}
          </option>
        ))}
      </select>
      <Button
        appearance="subtle"
        size="small"
        icon={<Glyph name="help" />}
        aria-label={words.help}
        title={words.help}
        onClick={onHelp}
      />
    </div>
  );
}
