import type { FormDefinition } from '../../core/form/form-definition';
import type { Consolidation } from '../../core/model/consolidation';
import { addNumbers } from '../../core/model/decimal';
import type { IndicatorName } from '../../core/model/indicator';
import { percentText } from '../../core/model/ratio';
import { CATALOGUES } from '../../messages/catalogues';
import type { Language } from '../../messages/language';
import { padded, paddedLeft } from './columns';

interface Row {
  readonly label: string;
  readonly value: string;
  readonly rate: string;
}

/** The figures that matter by the form, aligned: label, number, rate. */
export function summaryRows(
  consolidation: Consolidation,
  form: FormDefinition,
  hasUnitList: boolean,
  language: Language,
): readonly string[] {
  const { commandLine, format } = CATALOGUES[language];
  const { units, total, onTimeDefinition } = consolidation;

  const sum = (names: readonly string[]): string => {
    const values = names.map((name) => total.sums[name]?.value ?? null);
    return values.includes(null)
      ? commandLine.unknownFigure
      : format.number(values.reduce<number>((all, value) => addNumbers(all, value ?? 0), 0));
  };
  const rate = (name: IndicatorName): string => {
    const indicator = total.indicators[name];
    if (!indicator?.value) return indicator?.reason === 'unknown-figure' ? commandLine.unknownFigure : '';
    return format.percent(percentText(indicator.value));
  };
  const rateOf = (name: IndicatorName): string =>
    name === onTimeDefinition ? rate(name) || commandLine.noCases : rate(name);

  const sent = units.filter(({ files }) => files.length > 0).length;
  const isOnTime = (name: IndicatorName): boolean =>
    form.indicators.some((each) => each.name === name && each.onTime === true);
  // A number of dossiers on time stands beside its own definition of the rate only; another one has a line of its own.
  const isShown = form.summary.some(({ indicator }) => indicator === onTimeDefinition);
  const rows: readonly Row[] = [
    {
      label: commandLine.labels.units,
      value: hasUnitList ? `${format.number(sent)}/${format.number(units.length)}` : format.number(sent),
      rate: '',
    },
    ...form.summary.map(({ words, figures, indicator, depth }): Row => {
      const isOther = indicator === undefined || (isOnTime(indicator) && indicator !== onTimeDefinition);
      return {
        label: '  '.repeat(depth) + words[language],
        value: sum(figures),
        rate: isOther ? '' : rateOf(indicator),
      };
    }),
    ...(onTimeDefinition === null || isShown
      ? []
      : [{ label: commandLine.onTimeRate(onTimeDefinition), value: '', rate: rateOf(onTimeDefinition) }]),
  ];
  const width = (of: (row: Row) => string): number => Math.max(...rows.map((each) => Array.from(of(each)).length));
  const labels = width(({ label }) => label);
  const values = width(({ value }) => value);
  const rates = width((each) => each.rate);
  return rows.map(({ label, value, rate: share }) =>
    `  ${padded(label, labels)}  ${paddedLeft(value, values)}   ${paddedLeft(share, rates)}`.trimEnd(),
  );
}
