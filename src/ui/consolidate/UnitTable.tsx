import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ConsolidateActions, ConsolidatePhase } from '../../app/desk/consolidate-state';
import { unitKey } from '../../app/view/consolidation-view';
import { indicatorText } from '../../messages/indicator-text';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { usePieces } from '../parts/use-pieces';
import { UnitRow } from './UnitRow';
import type { UnitHandlers } from './UnitDetail';

const useStyles = makeStyles({
  card: { padding: '2px 0 0', overflow: 'hidden' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    padding: '8px 4px',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    whiteSpace: 'nowrap',
    ':first-child': { paddingInlineStart: '12px' },
    ':last-child': { paddingInlineEnd: '12px' },
  },
  end: { textAlign: 'end' },
  total: {
    padding: '8px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    ':first-child': { paddingInlineStart: '12px' },
    ':last-child': { paddingInlineEnd: '12px' },
  },
});

interface UnitTableProps extends UnitHandlers {
  readonly joined: Extract<ConsolidatePhase, { kind: 'joined' }>;
  readonly onOpen: ConsolidateActions['openUnit'];
}

/** One line a unit: whether it has sent, its rate and place; a line opens its files and findings. */
export function UnitTable({ joined, onOpen, ...handlers }: UnitTableProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  const { consolidate, format } = words;
  const { opened } = joined;
  const { onTimeDefinition, period, total, units } = joined.consolidation;
  const hasRates = onTimeDefinition !== null;
  const { shown, end } = usePieces(units);
  return (
    <Card className={styles.card}>
      <table className={styles.table} aria-label={consolidate.caption(format.period(period.id))}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {consolidate.unit}
            </th>
            <th scope="col" className={styles.head}>
              {consolidate.status}
            </th>
            {hasRates ? (
              <>
                <th scope="col" className={mergeClasses(styles.head, styles.end)}>
                  {consolidate.onTime}
                </th>
                <th scope="col" className={mergeClasses(styles.head, styles.end)}>
                  {consolidate.rank}
                </th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => {
            const key = unitKey(unit);
            return (
              <UnitRow
                key={key}
                unit={unit}
                hasRates={hasRates}
                findings={opened?.unit === key ? opened.findings : null}
                onOpen={(open) => onOpen(open ? key : null)}
                {...handlers}
              />
            );
          })}
          {end && (
            <tr key={shown.length} ref={end}>
              <td colSpan={4} />
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2} className={styles.total}>
              {consolidate.total}
            </th>
            {onTimeDefinition === null ? null : (
              <>
                <td className={mergeClasses(styles.total, styles.end)}>
                  {indicatorText(total.indicators[onTimeDefinition], language)}
                </td>
                <td className={styles.total} />
              </>
            )}
          </tr>
        </tfoot>
      </table>
    </Card>
  );
}
