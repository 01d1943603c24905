import { formatAddress, type CellRange } from '../../../core/model/address';
import type { CellChange } from '../../../core/model/cell-change';
import { keyAddress } from '../../../core/model/sheet-data';
import { holds } from '../formula/dependents';
import { recalculate, type NewValues } from '../formula/recalculate';
import { stop } from '../read-stop';
import { openPart } from '../xlsx/package-parts';
import { nameCode } from '../xml/name-code';
import { XmlScanner } from '../xml/xml-scanner';
import type { Replacements } from '../zip/replace-parts';
import { partKey } from '../zip/zip-archive';
import { spliceCalcChain } from './calc-chain';
import type { CellEdit } from './cell-edit';
import { changesBySheet } from './changes-by-sheet';
import { looksOfChanges, type ChangedLooks } from './looks-of-changes';
import type { OpenPackage } from './open-package';
import { splicePivotRefresh } from './pivot-refresh';
import { refuseCells } from './refuse-cells';
import { newSharedMasters } from './shared-masters';
import { sheetsToPatch, type PatchedSheet } from './sheets-to-patch';
import { applySplices, type Splice } from './splice';
import { spliceSheet } from './splice-sheet';
import { calculatesAsShown, spliceCalcOnLoad } from './splice-workbook';

const PART_NAME = nameCode('PartName');
const ID = nameCode('Id');

/** Takes a part out of the list of content types. */
function spliceContentType(xml: XmlScanner, part: string): readonly Splice[] {
  return withoutChildren(xml, () => xml.attribute(PART_NAME)?.toLowerCase() === `/${part}`.toLowerCase());
}

/** Takes a relationship out of its part. */
function spliceRelationship(xml: XmlScanner, id: string): readonly Splice[] {
  return withoutChildren(xml, () => xml.attribute(ID) === id);
}

function withoutChildren(xml: XmlScanner, isGone: () => boolean): readonly Splice[] {
  const splices: Splice[] = [];
  xml.root();
  while (xml.nextChild(1)) {
    const from = xml.tagFrom;
    const gone = isGone();
    xml.pass();
    if (gone) splices.push({ from, to: xml.position, text: '' });
  }
  return splices;
}

/**
 * The parts that have other content after the changes. `ours` is a sheet that is protected against slips only: it is
 * written to all the same, unless a password guards it.
 */
export function patchPackage(file: OpenPackage, changes: readonly CellChange[], ours?: string): Replacements {
  const changed = changesBySheet(file.data, changes);
  const sheets = sheetsToPatch(file, changed);
  sheets.forEach((sheet) => {
    const isOurs = sheet.name === ours && !sheet.facts.hasPassword;
    const cells = [...(changed.get(sheet.index)?.keys() ?? [])].map(keyAddress);
    refuseCells(isOurs ? { ...sheet, look: null } : sheet, cells);
  });
  const computed = recalculate({
    workbook: file.data,
    names: {
      tables: sheets.flatMap(({ index, objects }) => objects.tables.map((table) => ({ ...table, sheet: index }))),
    },
    changes: changed,
    filled: sheets.flatMap(({ index, facts }) => facts.filled.map((range) => ({ sheet: index, range }))),
    canEvaluate: !file.workbook.date1904 && !calculatesAsShown(openPart(file.archive, file.budget, file.workbookPart)),
  });
  return new PackagePatcher(file, sheets, changed, computed, looksOfChanges(file, sheets, changes)).parts();
}

class PackagePatcher {
  private readonly replacements = new Map<string, Uint8Array | null>();
  private readonly file: OpenPackage;
  private readonly sheets: readonly PatchedSheet[];
  private readonly changed: ReturnType<typeof changesBySheet>;
  private readonly computed: NewValues;
  private readonly looks: ChangedLooks;

  constructor(
    file: OpenPackage,
    sheets: readonly PatchedSheet[],
    changed: PackagePatcher['changed'],
    computed: NewValues,
    looks: ChangedLooks,
  ) {
    this.file = file;
    this.sheets = sheets;
    this.changed = changed;
    this.computed = computed;
    this.looks = looks;
  }

  parts(): Replacements {
    for (const sheet of this.sheets) {
      const edits = this.edits(sheet);
      if (edits.size === 0) continue;
      // Where a cell belongs can't be told in a sheet that is out of order.
      if (!sheet.facts.isOrdered) throw stop('patch.format');
      this.splice(sheet.part, (xml) => spliceSheet(xml, edits));
    }
    this.patchCalcChain();
    const isUncertain = [...this.computed.values()].some((values) => [...values.values()].includes(null));
    if (isUncertain) this.splice(this.file.workbookPart, spliceCalcOnLoad);
    for (const { type, part } of this.file.related) {
      if (type !== 'pivotCacheDefinition') continue;
      this.splice(part, (xml) => splicePivotRefresh(xml, (sheet, range) => this.isTouched(sheet, range)));
    }
    return this.replacements;
  }

  private edits({ index, facts }: PatchedSheet): ReadonlyMap<number, CellEdit> {
    const changed = this.changed.get(index);
    const edits = new Map<number, CellEdit>();
    for (const [key, cached] of this.computed.get(index) ?? []) {
      // Cells that an array formula fills have a value without a formula of their own.
      edits.set(key, facts.formulas.has(key) ? { kind: 'formula', cached } : { kind: 'value', value: null });
    }
    if (!changed) return edits;
    for (const [key, master] of newSharedMasters(facts.shared, changed)) {
      const edit = edits.get(key);
      edits.set(key, edit?.kind === 'formula' ? { ...edit, master } : { kind: 'formula', master });
    }
    for (const [key, value] of changed) {
      const content = value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : null;
      edits.set(key, { kind: 'value', value: content, ...this.looks.get(index)?.get(key) });
    }
    return edits;
  }

  private patchCalcChain(): void {
    const { file, sheets, changed } = this;
    const part = file.related.find(({ type }) => type === 'calcChain')?.part;
    const gone = new Set<string>();
    for (const { index, id, facts } of sheets) {
      for (const key of changed.get(index)?.keys() ?? []) {
        if (facts.formulas.has(key)) gone.add(`${id}!${formatAddress(keyAddress(key))}`);
      }
    }
    if (part === undefined || gone.size === 0) return;
    this.splice(part, (xml) => {
      const splices = spliceCalcChain(xml, (id, address) => gone.has(`${id}!${address}`));
      if (splices) return splices;
      this.drop(part);
      return [];
    });
  }

  private drop(part: string): void {
    const { workbookPart, related } = this.file;
    const id = related.find((relationship) => relationship.part === part)?.id ?? '';
    this.replacements.set(partKey(part), null);
    this.splice('[Content_Types].xml', (xml) => spliceContentType(xml, part));
    this.splice(workbookPart.replace(/([^/]*)$/, '_rels/$1.rels'), (xml) => spliceRelationship(xml, id));
  }

  private isTouched(name: string, range: CellRange): boolean {
    const sheet = this.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const keys = sheet
      ? [...(this.changed.get(sheet.index)?.keys() ?? []), ...(this.computed.get(sheet.index)?.keys() ?? [])]
      : [];
    return keys.map(keyAddress).some(({ row, column }) => holds(range, row, column));
  }

  private splice(part: string, find: (xml: XmlScanner) => readonly Splice[]): void {
    const bytes = this.file.archive.read(part);
    if (!bytes) return;
    const xml = new XmlScanner(bytes, part, this.file.budget);
    const splices = find(xml);
    if (splices.length === 0) return;
    // Another encoding than UTF-8: what the scanner read is a translation, whose places are not those of the part.
    if (xml.bytes.buffer !== bytes.buffer) throw stop('patch.format');
    const mark = bytes.length - xml.bytes.length;
    const moved = splices.map(({ from, to, text }) => ({ from: from + mark, to: to + mark, text }));
    this.replacements.set(partKey(part), applySplices(bytes, moved));
  }
}
