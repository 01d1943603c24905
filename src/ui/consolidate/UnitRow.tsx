import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { UnitView } from '../../app/view/consolidation-view';
import type { Finding } from '../../core/model/finding';
import { indicatorText } from '../../messages/indicator-text';
import type { UiTexts } from '../../messages/ui-texts';
import { useWords } from '../language/language-context';
import { ClampedText } from '../parts/ClampedText';
import { Glyph } from '../parts/Glyph';
import { StateBadge } from '../parts/StateBadge';
import type { Tone } from '../parts/tone';
import { UnitDetail, type UnitHandlers } from './UnitDetail';

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
    // A long word in a name would push the columns after it out of the card.
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  glyph: { flexShrink: 0, width: '10px', height: '10px', color: tokens.colorNeutralForeground3 },
  detail: { padding: '0 12px 12px', backgroundColor: tokens.colorNeutralBackground2 },
});

interface UnitRowProps extends UnitHandlers {
  readonly unit: UnitView;
  /** Whether the form has an on-time rate by which units rank. */
  readonly hasRates: boolean;
  /** Of the unit's files, when they are shown; else null. */
  readonly findings: readonly Finding[] | null;
  readonly onOpen: (open: boolean) => void;
}

/** A unit's line, and under it, when opened, its files and findings. */
export function UnitRow({ unit, hasRates, findings, onOpen, ...handlers }: UnitRowProps): ReactElement {
  const styles = useStyles();
  const detailId = useId();
  const { language, words } = useWords();
  const state = unitState(unit, words);
  const open = findings !== null;
  return (
    <>
      <tr className={styles.row}>
        <th scope="row" className={styles.cell}>
          <button
            type="button"
            className={styles.open}
            aria-expanded={open}
            aria-controls={detailId}
            onClick={() => onOpen(!open)}
          >
            <Glyph name={open ? 'down' : 'right'} className={styles.glyph} />
            <ClampedText text={unit.name} />
          </button>
        </th>
        <td className={styles.cell}>
          <StateBadge narrow tone={state.tone} text={state.text} />
        </td>
        {hasRates ? (
          <>
            <td className={mergeClasses(styles.cell, styles.end)}>{indicatorText(unit.onTime, language)}</td>
            <td className={mergeClasses(styles.cell, styles.end)}>
              {unit.rank === null ? '–' : words.format.number(unit.rank)}
            </td>
          </>
        ) : null}
      </tr>
      <tr id={detailId} hidden={!open}>
        {findings ? (
          <td colSpan={4} className={styles.detail}>
            <UnitDetail unit={unit} findings={findings} {...handlers} />
          </td>
        ) : null}
      </tr>
    </>
  );
}

/** How a unit stands, in a word and a tone. */
function unitState(unit: UnitView, words: UiTexts): { readonly tone: Tone; readonly text: string } {
  const { consolidate, names } = words;
  switch (unit.status) {
    case 'received':
      return { tone: 'good', text: lower(names.unitStatuses.received) };
    case 'late':
      return {
        tone: 'warning',
        text: unit.daysLate === undefined ? lower(names.unitStatuses.late) : consolidate.daysLate(unit.daysLate),
      };
    case 'missing':
      return {
        tone: unit.files.length === 0 ? 'danger' : 'warning',
        text:
          unit.files.length > 0
            ? consolidate.missingMonths(unit.missingMonths.length)
            : unit.notUsed
              ? consolidate.notUsable
              : lower(names.unitStatuses.missing),
      };
    case 'error':
      return { tone: 'danger', text: consolidate.errors(unit.errors) };
    case 'duplicate':
      return { tone: 'warning', text: consolidate.duplicates };
    default:
      return unit.status satisfies never;
  }
}

// The words stand inside a table, not at the start of a sentence.
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
