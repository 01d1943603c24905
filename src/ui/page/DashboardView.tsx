import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dashboardOf } from '../../app/view/dashboard';
import type { ConsolidationView } from '../../app/view/consolidation-view';
import { indicatorText } from '../../messages/indicator-text';
import { PAGE_TEXTS } from '../../messages/page';
import { useWords } from '../language/language-context';
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
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

const FIELDS = 12;

interface DashboardViewProps {
  readonly consolidation: ConsolidationView;
  /** In per cent as decimal text; null for none. */
  readonly onTimeTarget: string | null;
}

/** What was joined, as three charts, each also as a table. */
export function DashboardView({ consolidation, onTimeTarget }: DashboardViewProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  const page = PAGE_TEXTS[language];
  const { format } = words;
  const { units, months, fields, target } = dashboardOf(consolidation, onTimeTarget);
  const count = (value: number | null): string => (value === null ? '–' : format.number(value));
  const most = fields[0]?.pending ?? 1;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={page.dashboard}>
      <div className={styles.view}>
        <h2 className={styles.title}>
          {page.dashboard}, {format.period(consolidation.period.id)}
        </h2>
        <ChartCard
          title={page.byUnit}
          {...(target ? { note: page.target(format.percent(target.percent)) } : {})}
          asTable={page.asTable}
          columns={[page.unit, page.onTime]}
          rows={units.map(({ name, onTime }) => [name, indicatorText(onTime, language)])}
        >
          <BarChart
            bars={units.map(({ name, onTime, share }) => ({ name, share, text: indicatorText(onTime, language) }))}
            {...(target ? { target: target.share } : {})}
          />
        </ChartCard>
        <ChartCard
          title={page.byMonth}
          asTable={page.asTable}
          columns={[page.month, page.received, page.resolved]}
          rows={months.map(({ periodId, received, resolved }) => [
            format.period(periodId),
            count(received),
            count(resolved),
          ])}
        >
          <MonthChart
            names={[page.received, page.resolved]}
            months={months.map(({ periodId, received, resolved }) => ({
              name: format.period(periodId),
              shortName: shortMonth(periodId),
              values: [received, resolved],
            }))}
            say={format.number}
          />
        </ChartCard>
        <ChartCard
          title={page.byField}
          asTable={page.asTable}
          columns={[page.field, page.pending]}
          rows={fields.map(({ name, pending }) => [name, count(pending)])}
        >
          <BarChart
            bars={fields
              .slice(0, FIELDS)
              .map(({ name, pending }) => ({ name, share: pending / most, text: count(pending) }))}
          />
        </ChartCard>
      </div>
    </div>
  );
}

/** "2024-06" is "6/2024". */
function shortMonth(id: string): string {
  return `${String(Number(id.slice(5, 7)))}/${id.slice(0, 4)}`;
}
