import type { Catalogue } from './catalogue';
import { appraisal, refusals } from './vi/appraisal';
import { checking } from './vi/checking';
import { commandLine } from './vi/command-line';
import { consolidating } from './vi/consolidating';
import { failures } from './vi/failures';
import { files } from './vi/files';
import { format } from './vi/format';
import { names } from './vi/names';
import { numberLook } from './vi/number-look';
import { readingCells } from './vi/reading-cells';
import { readingContext } from './vi/reading-context';
import { readingNumbers } from './vi/reading-numbers';
import { readingTable } from './vi/reading-table';
import { records } from './vi/records';
import { scoring } from './vi/scoring';
import { settings } from './vi/settings';

/** The Vietnamese catalogue: the original of every sentence. */
export const vi: Catalogue = {
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
  titleAt: (title, cell) => `${title} · ô ${cell}`,
};
