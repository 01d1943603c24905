import type { Consolidation } from '../../core/model/consolidation';
import type { IndicatorName } from '../../core/model/indicator';
import { percentText } from '../../core/model/ratio';
import { CATALOGUES } from '../../messages/catalogues';
import type { SummaryLabel } from '../../messages/command-line-texts';
import type { Language } from '../../messages/language';
import { padded, paddedLeft } from './columns';

interface Row {
  readonly label: string;
  readonly value: string;
  readonly rate: string;
}

/** The figures that matter, aligned: label, number, rate. */
export function summaryRows(consolidation: Consolidation, hasUnitList: boolean, language: Language): readonly string[] {
  const { commandLine, format } = CATALOGUES[language];
  const { units, total, onTimeDefinition } = consolidation;

  const sum = (names: readonly string[]): string => {
    const values = names.map((name) => total.sums[name]?.value ?? null);
    return values.includes(null)
      ? commandLine.unknownFigure
      : format.number(values.reduce<number>((all, value) => all + (value ?? 0), 0));
  };
  const rate = (name: IndicatorName): string => {
    const indicator = total.indicators[name];
    if (!indicator?.value) return indicator?.reason === 'unknown-figure' ? commandLine.unknownFigure : '';
    return format.percent(percentText(indicator.value));
  };
  const onTimeRate = (): string => rate(onTimeDefinition) || commandLine.noCases;
  const row = (label: SummaryLabel, names: readonly string[], indicator?: IndicatorName, depth = 0): Row => ({
    label: '  '.repeat(depth) + commandLine.labels[label],
    value: sum(names),
    rate: indicator === undefined ? '' : rate(indicator),
  });

  const sent = units.filter(({ files }) => files.length > 0).length;
  // The number of dossiers on time is the numerator of DH1 only; another definition's rate stands in a line of its own.
  const isPlain = onTimeDefinition === 'DH1';
  const rows: readonly Row[] = [
    {
      label: commandLine.labels.units,
      value: hasUnitList ? `${format.number(sent)}/${format.number(units.length)}` : format.number(sent),
      rate: '',
    },
    row('received', ['received']),
    row('online', ['online'], 'online', 1),
    row('resolved', ['resolved']),
    { ...row('onTime', ['early', 'onTime'], undefined, 1), rate: isPlain ? onTimeRate() : '' },
    row('late', ['late'], 'late', 1),
    row('pending', ['pending']),
    row('pendingLate', ['pendingLate'], undefined, 1),
    ...(isPlain ? [] : [{ label: commandLine.onTimeRate(onTimeDefinition), value: '', rate: onTimeRate() }]),
  ];
  const width = (of: (row: Row) => string): number => Math.max(...rows.map((each) => Array.from(of(each)).length));
  const labels = width(({ label }) => label);
  const values = width(({ value }) => value);
  const rates = width((each) => each.rate);
  return rows.map(({ label, value, rate: share }) =>
    `  ${padded(label, labels)}  ${paddedLeft(value, values)}   ${paddedLeft(share, rates)}`.trimEnd(),
  );
}
