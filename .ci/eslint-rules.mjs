// House rules that no plugin has: the walls between layers, and how files are named.
import path from 'node:path';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import wallTable from './walls.cjs';

const { layerOf, mayImport, mayUsePackage } = wallTable;
const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const fromRoot = (file) => path.relative(root, file).split(path.sep).join('/');
const builtins = new Set(builtinModules);

/** Every import, static or dynamic, must respect the table in walls.cjs. */
const walls = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      file: '{{from}} must not import {{to}} (docs/architecture.md, walls).',
      package: '{{from}} must not use "{{to}}" (.ci/walls.cjs lists its packages).',
      prefix: 'Write "node:{{to}}".',
      outside: 'Import of "{{to}}" leaves src.',
    },
  },
  create(context) {
    const file = fromRoot(context.filename);
    const from = layerOf(file);
    if (from === undefined) return {};

    const judge = (source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const to = source.value;
      const report = (messageId, name = to) => context.report({ node: source, messageId, data: { from, to: name } });
      if (builtins.has(to)) return report('prefix');
      if (!to.startsWith('.')) {
        if (!mayUsePackage(from, to)) report('package');
        return;
      }
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), to));
      if (!target.startsWith('src/')) return report('outside');
      if (!mayImport(from, target, typeOnly)) report('file', layerOf(target) ?? target);
    };
    const isTypeOnly = (node) =>
      (node.importKind ?? node.exportKind) === 'type' ||
      (node.specifiers?.length > 0 && node.specifiers.every((s) => (s.importKind ?? s.exportKind) === 'type'));
    const statement = (node) => judge(node.source, isTypeOnly(node));

    return {
      ImportDeclaration: statement,
      ExportNamedDeclaration: statement,
      ExportAllDeclaration: statement,
      ImportExpression: (node) => judge(node.source, false),
      TSImportType: (node) => judge(node.source ?? node.argument?.literal, true),
    };
  },
};

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.ts$/;
const pascal = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/;
const kebabTsx = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.tsx$/;

/** kebab-case.ts; a component may be PascalCase.tsx. */
const fileName = {
  meta: { type: 'suggestion', schema: [], messages: { name: '"{{name}}" is not kebab-case.' } },
  create: (context) => ({
    Program(node) {
      const name = path.basename(context.filename);
      const ok = kebab.test(name) || pascal.test(name) || kebabTsx.test(name);
      if (!ok) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'name', data: { name } });
    },
  }),
};

export const house = { meta: { name: 'house' }, rules: { walls, 'file-name': fileName } };
