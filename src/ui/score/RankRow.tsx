import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { RankedUnit, UnrankedReason } from '../../app/desk/score-state';
import { indexText, pointsText } from '../../messages/points-text';
import { SCORE_TEXTS } from '../../messages/score';
import type { ScoreTexts } from '../../messages/score-texts';
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
  reason: {
    width: '100%',
    paddingInlineStart: '12px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  files: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  file: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 8px' },
  path: { overflowWrap: 'anywhere' },
  glyph: { flexShrink: 0, width: '10px', height: '10px', color: tokens.colorNeutralForeground3 },
  detail: { padding: '8px 12px 12px', backgroundColor: tokens.colorNeutralBackground2 },
  body: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface RankRowProps {
  readonly unit: RankedUnit;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Of several files of the unit, the one to count. */
  readonly onUseFile: (file: string) => void;
}

/** A unit's line, and under it, when opened, all its points and what was found in its file. */
export function RankRow({ unit, open, onOpen, onUseFile }: RankRowProps): ReactElement {
  const styles = useStyles();
  const cells = useRankCells();
  const id = useId();
  const { language, words } = useWords();
  const texts = SCORE_TEXTS[language];
  const { findings, places } = unit;
  const rank = unit.rank === null ? null : words.format.number(unit.rank);
  const cell = mergeClasses(cells.cell, cells.ruled);
  const points = (value: RankedUnit['total']): string => pointsText(value, language);
  const reasons = reasonsOf(unit.unranked, unit.files.length, texts.rank);
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
            {reasons.length > 0 ? <span className={styles.reason}>{reasons.join('; ')}</span> : null}
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
                  ...(unit.files.length === 1 ? [{ name: texts.rank.file, value: unit.file }] : []),
                ]}
              />
              {unit.files.length > 1 ? (
                <ul className={styles.files}>
                  {unit.files.map((file) => (
                    <li key={file} className={styles.file}>
                      <span className={styles.path}>{file}</span>
                      <Button
                        size="small"
                        disabled={unit.unranked?.kind !== 'duplicate' && file === unit.file}
                        onClick={() => onUseFile(file)}
                      >
                        {texts.rank.useFile}
                      </Button>
                    </li>
                  ))}
                </ul>
              ) : null}
              <FindingList findings={findings} />
            </div>
          </td>
        ) : null}
      </tr>
    </>
  );
}

/** Why the unit has no place; empty where it has one. */
function reasonsOf(unranked: UnrankedReason | null, files: number, texts: ScoreTexts['rank']): readonly string[] {
  if (unranked === null) return [];
  if (unranked.kind === 'duplicate') return [texts.duplicate(files)];
  if (unranked.lacking.length === 0) return [texts.noIndex];
  return unranked.lacking.map(({ what, criteria }) => texts.without(what, criteria));
}
