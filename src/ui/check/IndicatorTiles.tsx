import type { ReactElement } from 'react';
import type { FileResult } from '../../app/file-result';
import { indicatorText } from '../../messages/indicator-text';
import { useWords } from '../language/language-context';
import { Tiles } from '../parts/Tiles';

interface IndicatorTilesProps {
  readonly result: FileResult;
  readonly onTimeDefinition: string;
}

/** The on-time rate with how it is computed, and what stands beside it. */
export function IndicatorTiles({ result, onTimeDefinition }: IndicatorTilesProps): ReactElement {
  const { language, words } = useWords();
  const { names, format, check } = words;
  const pending = result.sums['pending']?.value ?? null;
  const formula = names.onTimeFormulas[onTimeDefinition] ?? '';
  return (
    <Tiles
      tiles={[
        {
          name: `${words.consolidate.onTime.toLowerCase()}${formula === '' ? '' : `: ${formula}`}`,
          value: indicatorText(result.indicators[onTimeDefinition], language),
          title: formula,
        },
        { name: check.online, value: indicatorText(result.indicators['online'], language) },
        { name: check.pending, value: pending === null ? '–' : format.number(pending) },
      ]}
    />
  );
}
