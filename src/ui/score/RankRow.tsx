import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { ScoreRun } from '../../app/score-files';
import type { UnitScore } from '../../core/model/score-sheet';
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
  readonly score: UnitScore;
  readonly scored: ScoreRun;
  /** Another unit has the same place. */
  readonly shared: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** A unit's line, and under it, when opened, all its points and what was found in its file. */
export function RankRow({ score, scored, shared, open, onOpen }: RankRowProps): ReactElement {
  const styles = useStyles();
  const cells = useRankCells();
  const id = useId();
  const { language, words } = useWords();
  const texts = SCORE_TEXTS[language];
  const findings = scored.findings.filter(({ at }) => at.file === score.file);
  const change = scored.comparison?.changes.find(({ now }) => now === score);
  const rank = score.rank === null ? null : words.format.number(score.rank);
  const cell = mergeClasses(cells.cell, cells.ruled);
  const points = (value: UnitScore['total']): string => pointsText(value, language);
  const wrong = findings.filter(({ severity }) => severity !== 'note');
  return (
    <>
      <tr className={styles.row}>
        <td className={mergeClasses(cell, cells.end)}>{rank ?? '–'}</td>
        <th scope="row" className={mergeClasses(cell, styles.unit)}>
          <button type="button" className={styles.open} aria-expanded={open} aria-controls={id} onClick={onOpen}>
            <span className={styles.name}>
              <Glyph name={open ? 'down' : 'right'} className={styles.glyph} />
              {score.name}
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
        <td className={mergeClasses(cell, cells.end, cells.wide)}>{points(score.self)}</td>
        <td className={mergeClasses(cell, cells.end, cells.wide)}>{points(score.appraised)}</td>
        <td className={mergeClasses(cell, cells.end, cells.wide)}>{points(score.survey)}</td>
        <td className={mergeClasses(cell, cells.end)}>{points(score.total)}</td>
        <td className={mergeClasses(cell, cells.end, cells.last)}>{indexText(score.percent, language)}</td>
        <td className={mergeClasses(cell, cells.wide)}>{score.grade ?? '–'}</td>
      </tr>
      <tr id={id} hidden={!open}>
        {open ? (
          <td colSpan={8} className={styles.detail}>
            <div className={styles.body}>
              <Facts
                facts={[
                  {
                    name: texts.rank.rank,
                    value: rank === null ? texts.rank.noRank : shared ? texts.rank.shared(rank) : rank,
                  },
                  { name: texts.self, value: points(score.self) },
                  { name: texts.appraised, value: points(score.appraised) },
                  { name: texts.survey, value: points(score.survey) },
                  ...(score.grade === null ? [] : [{ name: texts.rank.grade, value: score.grade }]),
                  ...(change && change.places !== null
                    ? [{ name: texts.rank.lastYear, value: texts.rank.places(change.places) }]
                    : []),
                  { name: texts.rank.file, value: score.file },
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
