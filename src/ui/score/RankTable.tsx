import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RankedUnits } from '../../app/desk/score-state';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { RankRow } from './RankRow';
import { useRankCells } from './use-rank-cells';

const useStyles = makeStyles({
  card: { padding: '2px 0 0', overflow: 'hidden', containerType: 'inline-size' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
  },
});

interface RankTableProps {
  readonly ranked: RankedUnits;
  readonly onUseFile: (file: string) => void;
}

/** One line a unit, the best first; a line opens the rest of its points and what was found in its file. */
export function RankTable({ ranked, onUseFile }: RankTableProps): ReactElement {
  const styles = useStyles();
  const cells = useRankCells();
  const { language } = useWords();
  const texts = SCORE_TEXTS[language];
  const [opened, setOpened] = useState<string | null>(null);
  const { units, year } = ranked;
  const head = (text: string, ...more: readonly string[]): ReactElement => (
    <th scope="col" className={mergeClasses(cells.cell, styles.head, ...more)}>
      {text}
    </th>
  );
  return (
    <Card className={styles.card}>
      <table className={styles.table} aria-label={texts.rank.caption(year === null ? texts.unknown : String(year))}>
        <thead>
          <tr>
            {head(texts.rank.rank, cells.end)}
            {head(texts.unit)}
            {head(texts.self, cells.end, cells.wide)}
            {head(texts.appraised, cells.end, cells.wide)}
            {head(texts.survey, cells.end, cells.wide)}
            {head(texts.total, cells.end)}
            {head(texts.percent, cells.end, cells.last)}
            {head(texts.rank.grade, cells.wide)}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <RankRow
              key={unit.key}
              unit={unit}
              open={opened === unit.key}
              onOpen={() => setOpened(opened === unit.key ? null : unit.key)}
              onUseFile={onUseFile}
            />
          ))}
        </tbody>
      </table>
    </Card>
  );
}
