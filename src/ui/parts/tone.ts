import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/model/finding';
import type { GlyphName } from './Glyph';

/** State of a thing, always said with a word as well. */
export type Tone = 'good' | 'danger' | 'warning' | 'quiet';

export const TONES: Readonly<Record<Severity, Tone>> = { error: 'danger', warning: 'warning', note: 'quiet' };

export const GLYPHS: Readonly<Record<Tone, GlyphName>> = {
  good: 'check',
  danger: 'error',
  warning: 'warning',
  quiet: 'note',
};

/** Words and drawings in the colour of a state. */
export const useInk = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A soft ground with its border. */
export const useGround = makeStyles({
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  quiet: { backgroundColor: tokens.colorNeutralBackground3, ...shorthands.borderColor(tokens.colorNeutralStroke1) },
});

/** The strong edge at the start of a card. */
export const useEdge = makeStyles({
  good: { borderInlineStartColor: tokens.colorStatusSuccessBorderActive },
  danger: { borderInlineStartColor: tokens.colorStatusDangerBorderActive },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBorderActive },
  quiet: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
});
