import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Consolidation, UnitResult } from '../../core/model/consolidation';
import { indicatorText } from '../../messages/indicator-text';
import { useWords } from '../language/language-context';
import { Glyph } from '../parts/Glyph';
import { StateBadge } from '../parts/StateBadge';
import { UnitDetail, type UnitHandlers } from './UnitDetail';
import { unitState } from './unit-state';

const useStyles = makeStyles({
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  cell: {
    padding: '1px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    ':first-child': { paddingInlineStart: '4px' },
    ':last-child': { paddingInlineEnd: '12px' },
  },
  end: { textAlign: 'end', whiteSpace: 'nowrap' },
  open: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    width: '100%',
    padding: '5px 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  glyph: { flexShrink: 0, width: '10px', height: '10px', color: tokens.colorNeutralForeground3 },
  detail: { padding: '0 12px 12px', backgroundColor: tokens.colorNeutralBackground2 },
});

interface UnitRowProps extends UnitHandlers {
  readonly unit: UnitResult;
  readonly consolidation: Consolidation;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** A unit's line, and under it, when opened, its files and findings. */
export function UnitRow({ unit, consolidation, open, onOpen, ...handlers }: UnitRowProps): ReactElement {
  const styles = useStyles();
  const detailId = useId();
  const { language, words } = useWords();
  const state = unitState(unit, words);
  return (
    <>
      <tr className={styles.row}>
        <th scope="row" className={styles.cell}>
          <button type="button" className={styles.open} aria-expanded={open} aria-controls={detailId} onClick={onOpen}>
            <Glyph name={open ? 'down' : 'right'} className={styles.glyph} />
            {unit.name}
          </button>
        </th>
        <td className={styles.cell}>
          <StateBadge narrow tone={state.tone} text={state.text} />
        </td>
        <td className={mergeClasses(styles.cell, styles.end)}>
          {indicatorText(unit.indicators?.[consolidation.onTimeDefinition], language)}
        </td>
        <td className={mergeClasses(styles.cell, styles.end)}>
          {unit.rank === null ? '–' : words.format.number(unit.rank)}
        </td>
      </tr>
      <tr id={detailId} hidden={!open}>
        {open ? (
          <td colSpan={4} className={styles.detail}>
            <UnitDetail unit={unit} findings={consolidation.findings} {...handlers} />
          </td>
        ) : null}
      </tr>
    </>
  );
}
