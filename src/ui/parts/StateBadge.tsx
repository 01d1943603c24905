import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Glyph } from './Glyph';
import { GLYPHS, useGround, useInk, type Tone } from './tone';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    padding: '0 8px 0 5px',
    borderRadius: tokens.borderRadiusCircular,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    verticalAlign: 'middle',
  },
  narrow: { paddingInlineStart: '8px', lineHeight: '18px' },
  glyph: { width: '12px', height: '12px', flexShrink: 0 },
});

interface StateBadgeProps {
  readonly tone: Tone;
  readonly text: string;
  /** Leaves the shape out where room is short; the word stays. */
  readonly narrow?: boolean;
}

/** A state in a word, with its shape and colour. */
export function StateBadge({ tone, text, narrow = false }: StateBadgeProps): ReactElement {
  const styles = useStyles();
  const ink = useInk();
  const ground = useGround();
  return (
    <span className={mergeClasses(styles.badge, narrow && styles.narrow, ink[tone], ground[tone])}>
      {narrow ? null : <Glyph name={GLYPHS[tone]} className={styles.glyph} />}
      {text}
    </span>
  );
}
