import type { Settings } from '../core/settings/settings';
import type { CheckedFile } from '../core/model/checked-file';
import { finding, type Finding } from '../core/model/finding';
import type { HostFailureCode } from '../core/model/result';
import { namedFile } from './named-file';
import type { PassedFile } from './ports/listed-file';

/** What files are by the ends of their names, where they are no workbooks. */
const KINDS: readonly (readonly [RegExp, HostFailureCode])[] = [
  [/\.pdf$/i, 'file.pdf'],
  [/\.(csv|tsv|txt|prn)$/i, 'file.text'],
  [/\.(docx?|docm|dotx?|rtf|odt|pptx?|odp|wps|dps)$/i, 'file.document'],
  [/\.(jpe?g|png|gif|bmp|tiff?|heic|webp)$/i, 'file.image'],
  [/\.(zip|rar|7z|gz|tar)$/i, 'file.archive'],
  [/\.xml$/i, 'file.xml'],
  [/\.numbers$/i, 'file.other-program'],
  [/\.html?$/i, 'file.html'],
];

/**
 * What lay among the files and is not opened, each with what it is and what its name tells. Nobody is asked to send a report
 * that lies there as a picture without being told so.
 */
export function passedFiles(passed: readonly PassedFile[], settings: Settings): readonly CheckedFile[] {
  return passed.map(({ name, why }) => ({
    file: name,
    content: null,
    findings: [foundOf(name, why)],
    named: namedFile(name, settings, null),
  }));
}

function foundOf(file: string, why: PassedFile['why']): Finding {
  const said = { rule: 'not-used', severity: 'note', at: { file } } as const;
  switch (why) {
    case 'type':
      return finding({ ...said, code: 'file.passed', params: { files: [file], reason: kindOf(file) } });
    case 'lock':
      return finding({ ...said, code: 'file.passed', params: { files: [file], reason: 'file.lock' } });
    case 'settings':
      return finding({ ...said, code: 'file.settings', params: { file } });
    case 'folder-linked':
      return finding({ ...said, code: 'file.folder', severity: 'warning', params: { folder: file, why: 'linked' } });
    case 'folder-denied':
    case 'folder-name': {
      const params = { folder: file, why: why === 'folder-denied' ? 'denied' : 'name' } as const;
      return finding({ ...said, code: 'file.folder', severity: 'error', params });
    }
    default:
      return why satisfies never;
  }
}

function kindOf(file: string): HostFailureCode {
  return KINDS.find(([ending]) => ending.test(file))?.[1] ?? 'file.not-a-workbook';
}
