import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { RankedUnit } from '../../app/desk/score-state';
import { indexText, pointsText } from '../../messages/points-text';
import { SCORE_TEXTS } from '../../messages/score';
import { FindingList } from '../findings/FindingList';
import { useWords } from '../language/language-context';
import { Facts } from '../parts/Facts';
import { Glyph } from '../parts/Glyph';
import { StateBadge } from '../parts/StateBadge';
import { useRankCells } from './use-rank-cells';

const useStyles = makeStyles({
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  unit: { padding: '1px 4px' },
  open: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '2px 6px',
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
  name: { display: 'inline-flex', alignItems: 'center', gap: '2px' },
  glyph: { flexShrink: 0, width: '10px', height: '10px', color: tokens.colorNeutralForeground3 },
  detail: { padding: '8px 12px 12px', backgroundColor: tokens.colorNeutralBackground2 },
  body: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface RankRowProps {
  readonly unit: RankedUnit;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** A unit's line, and under it, when opened, all its points and what was found in its file. */
export function RankRow({ unit, open, onOpen }: RankRowProps): ReactElement {
  const styles = useStyles();
  const cells = useRankCells();
  const id = useId();
  const { language, words } = useWords();
  const texts = SCORE_TEXTS[language];
  const { findings, places } = unit;
  const rank = unit.rank === null ? null : words.format.number(unit.rank);
  const cell = mergeClasses(cells.cell, cells.ruled);
  const points = (value: RankedUnit['total']): string => pointsText(value, language);
  const wrong = findings.filter(({ severity }) => severity !== 'note');
  return (
    <>
      <tr className={styles.row}>
        <td className={mergeClasses(cell, cells.end)}>{rank ?? '–'}</td>
        <th scope="row" className={mergeClasses(cell, styles.unit)}>
          <button type="button" className={styles.open} aria-expanded={open} aria-controls={id} onClick={onOpen}>
            <span className={styles.name}>
              <Glyph name={open ? 'down' : 'right'} className={styles.glyph} />
              {unit.name}
            </span>
            {wrong.length > 0 ? (
              <StateBadge
                narrow
                tone={wrong.some(({ severity }) => severity === 'error') ? 'danger' : 'warning'}
                text={texts.rank.findings(wrong.length)}
              />
            ) : null}
          </button>
        </th>
        <td className={mergeClasses(cell, cells.end, cells.wide)}>{points(unit.self)}</td>
        <td className={mergeClasses(cell, cells.end, cells.wide)}>{points(unit.appraised)}</td>
        <td className={mergeClasses(cell, cells.end, cells.wide)}>{points(unit.survey)}</td>
        <td className={mergeClasses(cell, cells.end)}>{points(unit.total)}</td>
        <td className={mergeClasses(cell, cells.end, cells.last)}>{indexText(unit.percent, language)}</td>
        <td className={mergeClasses(cell, cells.wide)}>{unit.grade ?? '–'}</td>
      </tr>
      <tr id={id} hidden={!open}>
        {open ? (
          <td colSpan={8} className={styles.detail}>
            <div className={styles.body}>
              <Facts
                facts={[
                  {
                    name: texts.rank.rank,
                    value: rank === null ? texts.rank.noRank : unit.shared ? texts.rank.shared(rank) : rank,
                  },
                  { name: texts.self, value: points(unit.self) },
                  { name: texts.appraised, value: points(unit.appraised) },
                  { name: texts.survey, value: points(unit.survey) },
                  ...(unit.grade === null ? [] : [{ name: texts.rank.grade, value: unit.grade }]),
                  ...(places === null ? [] : [{ name: texts.rank.lastYear, value: texts.rank.places(places) }]),
                  { name: texts.rank.file, value: unit.file },
                ]}
              />
              <FindingList findings={findings} />
            </div>
          </td>
        ) : null}
      </tr>
    </>
  );
}
