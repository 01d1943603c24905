import type { Result } from '../../core/model/result';
import type { WorkbookData } from '../../core/model/sheet-data';
import type { ListedFile } from './listed-file';

/** Opens files. Whatever is wrong with a file is a failure, never a throw. */
export interface WorkbookSource {
  readonly open: (file: ListedFile) => Promise<Result<WorkbookData>>;
}
