import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';
import { house } from './.ci/eslint-rules.mjs';

const noDefaultExport = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Named exports only.' },
];
const noEnum = [{ selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }];
const noClockOrChance = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'No clock in the core: take the date as a parameter.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'No clock in the core: take the date as a parameter.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'No chance in the core: take the number as a parameter.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(toLocaleString|toLocaleDateString|toLocaleTimeString|toLocaleUpperCase|toLocaleLowerCase|localeCompare)$/]',
    message: 'No locale in the core: its result depends on the machine.',
  },
  { selector: 'MemberExpression[object.name="Intl"]', message: 'No locale in the core.' },
];
const office = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/hosts/excel speaks to Office.',
}));
// The page belongs to the screens; the workbook is all that the Excel host may touch.
const ofThePage = ['document', 'window', 'fetch', 'XMLHttpRequest', 'localStorage', 'sessionStorage'].map((name) => ({
  name,
  message: 'The Excel host speaks to the open workbook only.',
}));
// Every sync is a round trip to Excel. In a callback of an array it would be one for each entry.
const oneRoundTrip = [
  {
    selector:
      'CallExpression[callee.property.name=/^(map|forEach|flatMap|filter|reduce|some|every)$/] CallExpression[callee.property.name="sync"]',
    message: 'One sync for all of them, after the callback.',
  },
  {
    selector:
      ':matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name="sync"]',
    message: 'One sync for all of them, after the loop.',
  },
];
// The WebWorker library is there for TextDecoder and streams; nothing of it that Node lacks or that reaches a network.
const notInBothWorlds = [
  'fetch',
  'self',
  'postMessage',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'indexedDB',
  'caches',
  'importScripts',
  'navigator',
  'location',
  'FileReader',
].map((name) => ({ name, message: 'Not the same in browser and Node.' }));

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.cache/', 'coverage/', 'assets/', 'tests/samples/', 'bao-cao/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, comments.recommended],
    plugins: { house },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'house/file-name': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', ...noDefaultExport, ...noEnum],
      'no-restricted-globals': ['error', ...office],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-implicit-coercion': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@eslint-community/eslint-comments/require-description': ['error', { ignore: ['eslint-enable'] }],
      '@eslint-community/eslint-comments/disable-enable-pair': ['error', { allowWholeFile: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: true, considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/triple-slash-reference': ['error', { lib: 'never', path: 'never', types: 'never' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'interface', format: ['PascalCase'], custom: { regex: '^I[A-Z]', match: false } },
      ],
    },
  },

  { files: ['src/**/*.{ts,tsx}'], rules: { 'house/walls': 'error' } },
  {
    files: ['src/core/**/*.ts', 'src/forms/**/*.ts', 'src/messages/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noDefaultExport, ...noEnum, ...noClockOrChance] },
  },
  // Data and message catalogues may be as long as their subject.
  { files: ['src/forms/**/*.ts', 'src/messages/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/hosts/file/**/*.ts'],
    ignores: ['src/hosts/file/node/**'],
    rules: { 'no-restricted-globals': ['error', ...office, ...notInBothWorlds] },
  },
  {
    files: ['src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': ['error', ...ofThePage],
      'no-restricted-syntax': ['error', ...noDefaultExport, ...noEnum, ...oneRoundTrip],
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  // The entries ask Office only where they run, and tell it that they have started.
  {
    files: ['src/taskpane/main.tsx', 'src/taskpane/office-start.ts', 'src/commands/main.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },

  { files: ['tests/hosts/excel/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'Its seed is set in tests/support/properties.' },
      ],
      // expect(x).rejects and jest's matchers are loosely typed on purpose.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  { files: ['tests/support/properties.ts'], rules: { 'no-restricted-imports': 'off' } },

  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-unused-vars': 'error', eqeqeq: 'error', 'prefer-const': 'error' },
  },
);
