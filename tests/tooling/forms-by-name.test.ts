import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { CRITERIA_SETS, FORMS } from '../../src/forms';

const SOURCES = path.join(__dirname, '../../src');
const IDS = new Set([...FORMS, ...CRITERIA_SETS].map(({ id }) => id));
const FIGURES = new Set(
  FORMS.flatMap(({ figures, values = [], indicators }) =>
    [...figures, ...values, ...indicators].map(({ name }) => name),
  ),
);
const RULES = new Set(FORMS.flatMap(({ rules }) => rules.map(({ id }) => id)));

/** Words that name a figure in some form and something else in these places. */
const HOMONYMS: Readonly<Record<string, readonly string[]>> = {
  // The state of a unit's report: it has come, it came after its day.
  received: ['src/app', 'src/ui/consolidate', 'src/core/model/consolidation', 'src/core/table', 'src/messages'],
  late: ['src/app', 'src/ui/consolidate', 'src/core/model/consolidation', 'src/core/table', 'src/messages'],
  // What an appraiser decided of a criterion: it went back to the unit.
  returned: ['src/app', 'src/core/score', 'src/core/model/review', 'src/messages', 'src/ui'],
  // A kind of rule: the days that a record is late.
  overdue: ['src/core/form', 'src/core/table/rules', 'src/messages'],
};
/** What holds a form's values by their names. */
const BY_NAME = /^(?:figures|values|sums|columns|indicators)$/;

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith('src/forms/'));

/** What a file says of a certain form: "line: what". */
function namesIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const isAllowed = (name: string): boolean => (HOMONYMS[name] ?? []).some((place) => file.startsWith(place));
  const visit = (node: ts.Node): void => {
    const at = (): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
      if (/(?:^|\/)forms\/(?!index$)/.test(from) && from.startsWith('.')) {
        const target = path.posix.join(path.posix.dirname(file), from);
        if (target.startsWith('src/forms/')) found.push(`${at()}: imports ${from}`);
      }
      return;
    }
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    ) {
      const words = node.text.split(/[^\p{L}\p{N}._-]+/u).map((word) => word.replace(/[.]$/, ''));
      const id = words.find((word) => IDS.has(word) || RULES.has(node.text));
      if (id !== undefined) found.push(`${at()}: ${id}`);
      else if (FIGURES.has(node.text) && !isAllowed(node.text)) found.push(`${at()}: '${node.text}'`);
    }
    if (ts.isPropertyAccessExpression(node) && FIGURES.has(node.name.text)) {
      const holder = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      if (BY_NAME.test(holder.getText(source))) found.push(`${at()}: ${node.getText(source)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('forms have names of figures to look for', () => {
  expect(FIGURES.size).toBeGreaterThan(20);
  expect(IDS.size).toBeGreaterThan(4);
});

test.each([
  ["import { dossierForm } from '../forms/dossier.form';", ['1: imports ../forms/dossier.form']],
  ["import { FORMS } from '../forms';", []],
  ["import { CRITERIA } from '../../core/forms/criteria';", []],
  ["const form = 'II.06a';", ['1: II.06a']],
  ['const text = `biểu II.07b của ${unit}`;', ['1: II.07b']],
  ["const figure = 'carriedIn';", ["1: 'carriedIn'"]],
  ['const sum = unit.sums.pending;', ['1: unit.sums.pending']],
  ['const { pending } = work;', []],
])('a form or a figure by name is seen: %s', (text, seen) => {
  expect(namesIn('src/app/sample.ts', text)).toEqual(seen);
});

test.each(files)('%s names no form and no figure of a form', (file) => {
  expect(namesIn(file, readFileSync(path.join(SOURCES, '..', file), 'utf8'))).toEqual([]);
});
