import type { ReadBudget } from '../read-budget';
import { damaged } from '../read-stop';
import { nameCode } from '../xml/name-code';
import { XmlScanner } from '../xml/xml-scanner';
import type { ZipArchive } from '../zip/zip-archive';

/** A part another part points to. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address, the same in the transitional and the strict standard: "worksheet". */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly part: string;
}

const RELATIONSHIP = nameCode('Relationship');
const ID = nameCode('Id');
const TYPE = nameCode('Type');
const TARGET = nameCode('Target');
const TARGET_MODE = nameCode('TargetMode');

/** Where `source` points to within the archive; `source` is '' for the archive itself. Empty when it points nowhere. */
export function readRelationships(archive: ZipArchive, budget: ReadBudget, source: string): Relationship[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const part = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const bytes = archive.read(part);
  if (!bytes) return [];
  const xml = new XmlScanner(bytes, part, budget);
  const found: Relationship[] = [];
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name !== RELATIONSHIP || xml.attribute(TARGET_MODE)?.toLowerCase() === 'external') continue;
    const id = xml.attribute(ID);
    const type = xml.attribute(TYPE);
    const target = xml.attribute(TARGET);
    if (id === null || type === null || target === null) throw damaged(part);
    found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: resolve(folder, target) });
  }
  return found;
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
