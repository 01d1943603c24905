import type { Catalogue } from './catalogue';
import { appraisal, refusals } from './en/appraisal';
import { checking } from './en/checking';
import { commandLine } from './en/command-line';
import { consolidating } from './en/consolidating';
import { failures } from './en/failures';
import { files } from './en/files';
import { format } from './en/format';
import { names } from './en/names';
import { numberLook } from './en/number-look';
import { readingCells } from './en/reading-cells';
import { readingContext } from './en/reading-context';
import { readingNumbers } from './en/reading-numbers';
import { readingTable } from './en/reading-table';
import { records } from './en/records';
import { scoring } from './en/scoring';
import { settings } from './en/settings';

/** The English catalogue: a translation of the Vietnamese one. */
export const en: Catalogue = {
  findings: {
    ...readingTable,
    ...readingNumbers,
    ...readingCells,
    ...readingContext,
    ...settings,
    ...checking,
    ...records,
    ...consolidating,
    ...scoring,
    ...appraisal,
    ...files,
  },
  refusals,
  failures,
  names,
  commandLine,
  format,
  numberLook,
  titleAt: (title, cell) => `${title} · cell ${cell}`,
};
