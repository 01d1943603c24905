import type { Settings } from '../core/settings/settings';
import type { NamedFile } from '../core/model/checked-file';
import type { Period } from '../core/model/period';
import { periodFromName, yearFromName } from '../core/sheet/period/period-from-name';
import { settingsNames } from '../core/settings/settings-names';
import { unitFromFileName } from '../core/sheet/unit/unit-from-file-name';

/** What the name of a file and its folders tell; `year` completes a month without one. */
export function namedFile(file: string, settings: Settings, year: number | null): NamedFile {
  const { units, joining } = settingsNames(settings);
  const unit = unitFromFileName(file, units, ({ code }) => !joining.has(code));
  return { unit: unit && { code: unit.entry.code, name: unit.entry.name }, period: namedPeriod(file, year) };
}

/** The file's own name goes before its folder's. */
export function namedPeriod(file: string, year: number | null): Period | null {
  const [name = '', folder = '', ...above] = file.split('/').reverse();
  const folderYear = above.reduce<number | null>((known, each) => known ?? yearFromName(each), null) ?? year;
  return periodFromName(name, yearFromName(folder) ?? folderYear) ?? periodFromName(folder, folderYear);
}
