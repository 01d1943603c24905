import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SheetTile } from '../../app/desk/sheet-tiles';
import type { FileResult } from '../../app/file-result';
import { indicatorText } from '../../messages/indicator-text';
import { useWords } from '../language/language-context';
import { Tiles } from '../parts/Tiles';

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface IndicatorTilesProps {
  readonly result: FileResult;
  readonly tiles: readonly SheetTile[];
}

/** The rates with how they are computed, and the figures that stand beside them. */
export function IndicatorTiles({ result, tiles }: IndicatorTilesProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  const { check, format } = words;
  const { content } = result;
  const rows = content?.engine === 'table' ? content.reading.rows : [];
  const fields = rows.filter(({ kind }) => kind === 'field').length;
  const empty = result.findings.filter(({ code }) => code === 'check.row.not-entered').length;
  return (
    <>
      <Tiles
        tiles={tiles.map(({ words: name, formula, value }) => ({
          name: formula ? `${name[language].short}: ${formula[language].short}` : name[language].short,
          value:
            value === null ? '–' : typeof value === 'number' ? format.number(value) : indicatorText(value, language),
          ...(formula ? { title: formula[language].short } : {}),
        }))}
      />
      {empty > 0 ? <p className={styles.note}>{check.ofRows(fields - empty, fields)}</p> : null}
    </>
  );
}
