import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dashboardOf } from '../../app/view/dashboard';
import type { ChartFigure, ConsolidationView } from '../../app/view/consolidation-view';
import { leftOutUnits } from '../../app/view/sent-counts';
import { indicatorText } from '../../messages/indicator-text';
import { PAGE_TEXTS } from '../../messages/page';
import { useWords } from '../language/language-context';
import { Notice } from '../parts/Notice';
import { BarChart } from './BarChart';
import { ChartCard } from './ChartCard';
import { MonthChart } from './MonthChart';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', outlineOffset: '-2px' },
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    maxWidth: '860px',
    padding: '18px 20px 28px',
    marginInline: 'auto',
  },
  note: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

const ROWS = 12;

interface DashboardViewProps {
  readonly consolidation: ConsolidationView;
  /** In per cent as decimal text; null for none. */
  readonly onTimeTarget: string | null;
}

/** What was joined, as charts, each also as a table. */
export function DashboardView({ consolidation, onTimeTarget }: DashboardViewProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  const page = PAGE_TEXTS[language];
  const { format } = words;
  const { expected, units, months, rows, target } = dashboardOf(consolidation, onTimeTarget);
  const left = leftOutUnits(consolidation.units);
  const isWhole = units.every(({ isPartial }) => !isPartial);
  const few = months.flatMap(({ periodId, onlyUnits }) => (onlyUnits === null ? [] : { periodId, units: onlyUnits }));
  const count = (value: number | null): string => (value === null ? '–' : format.number(value));
  const most = rows[0]?.value ?? 1;
  const { charts, onTimeDefinition } = consolidation;
  const wordOf = ({ words: each }: ChartFigure): string => each[language].short;
  const byMonth = charts?.months ? ([wordOf(charts.months[0]), wordOf(charts.months[1])] as const) : null;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={page.dashboard}>
      <div className={styles.view}>
        <h2 className={styles.title}>
          {page.dashboard}, {format.period(consolidation.period.id)}
        </h2>
        {isWhole ? null : <Notice tone="warning">{words.consolidate.leftOut(left)}</Notice>}
        {onTimeDefinition === null ? null : (
          <ChartCard
            title={page.byUnit}
            {...(target ? { note: page.target(format.percent(target.percent)) } : {})}
            asTable={page.asTable}
            columns={[page.unit, page.onTime]}
            rows={units.map(({ name, onTime, isPartial }) => [
              name,
              isPartial ? page.partial(indicatorText(onTime, language)) : indicatorText(onTime, language),
            ])}
          >
            <BarChart
              bars={units.map(({ name, onTime, share, isPartial }) => ({
                name,
                share,
                isPartial,
                text: indicatorText(onTime, language),
              }))}
              {...(target ? { target: target.share } : {})}
            />
            {units.some(({ share, isPartial }) => isPartial && share !== null) ? (
              <p className={styles.note}>{page.hatched}</p>
            ) : null}
          </ChartCard>
        )}
        {byMonth ? (
          <ChartCard
            title={capital(page.byMonth(...byMonth))}
            asTable={page.asTable}
            columns={[page.month, ...byMonth.map(capital)]}
            rows={months.map(({ periodId, values }) => [format.period(periodId), ...values.map(count)])}
          >
            <MonthChart
              names={byMonth.map(capital)}
              months={months.map(({ periodId, values }) => ({
                name: format.period(periodId),
                shortName: shortMonth(periodId),
                values,
              }))}
              say={format.number}
            />
            {few.length > 0 ? <p className={styles.note}>{page.fewUnits(few, expected)}</p> : null}
          </ChartCard>
        ) : null}
        {charts ? (
          <ChartCard
            title={capital(page.byRow(wordOf(charts.rows), charts.keyedBy))}
            asTable={page.asTable}
            columns={[charts.keyedBy === 'unit' ? page.unit : page.field, capital(wordOf(charts.rows))]}
            rows={rows.map(({ name, value }) => [name, count(value)])}
          >
            <BarChart
              bars={rows.slice(0, ROWS).map(({ name, value }) => ({ name, share: value / most, text: count(value) }))}
            />
          </ChartCard>
        ) : null}
      </div>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "2024-06" is "6/2024". */
function shortMonth(id: string): string {
  return `${String(Number(id.slice(5, 7)))}/${id.slice(0, 4)}`;
}
