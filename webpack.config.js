'use strict';
const fs = require('node:fs');
const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { guideBlocks, guidePictures } = require('./.ci/guide-blocks.cjs');
const { Notices } = require('./.ci/notices.cjs');
const {
  CopiedFiles,
  MadeFile,
  Manifest,
  OnePage,
  WebPages,
  checkedOrigin,
  icons,
  manifestAddress,
  officeJs,
  sampleZip,
} = require('./.ci/web-pages.cjs');

const at = (...parts) => path.resolve(__dirname, ...parts);

const typescript = (compilerOptions = {}) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: {
    // Types are proven by `tsc -b`. The path is absolute: a relative one is looked up from each source file.
    transpileOnly: true,
    configFile: at('tsconfig.base.json'),
    compilerOptions: { composite: false, declaration: false, emitDeclarationOnly: false, ...compilerOptions },
  },
});

/** Data and functions that do nothing by being loaded: what a script does not use of them is left out. */
const PURE = { test: /[\\/]src[\\/](?:core|forms|messages)[\\/]/, sideEffects: false };

/** Spreadsheet libraries are heavy (SheetJS alone is near 1 MB) and rarely needed: they must never be in an entry file. */
const lazyLibraries = {
  ciphers: /[\\/]node_modules[\\/]@noble[\\/]ciphers[\\/]/,
  sheetjs: /[\\/]node_modules[\\/]@e965[\\/]xlsx[\\/]/,
};

class LazyLibrariesStayLazy {
  apply(compiler) {
    compiler.hooks.compilation.tap('LazyLibrariesStayLazy', (compilation) => {
      compilation.hooks.afterChunks.tap('LazyLibrariesStayLazy', (chunks) => {
        for (const chunk of chunks) {
          if (!chunk.canBeInitial()) continue;
          for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
            const name = module.nameForCondition() ?? '';
            const found = Object.entries(lazyLibraries).find(([, path]) => path.test(name));
            if (found === undefined) continue;
            compilation.errors.push(
              new webpack.WebpackError(`${found[0]} is in the entry "${chunk.name}": load it with import() instead.`),
            );
            break;
          }
        }
      });
    });
  }
}

class Executable {
  constructor(file) {
    this.file = file;
  }
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', () => {
      if (fs.existsSync(this.file)) fs.chmodSync(this.file, 0o755);
    });
  }
}

const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Licence comments are not cut out of the scripts one by one: the notices hold every licence, whole. */
const minimizer = [new MinimizerPlugin({ extractComments: false, terserOptions: { format: { comments: false } } })];

/** A bundle for Node: CommonJS, not minified so that a stack trace can be read. */
function nodeBundle({ entry, folder, externals = {} }) {
  return {
    name: 'node',
    target: 'node20',
    mode: 'production',
    devtool: false,
    entry,
    output: {
      path: folder,
      filename: '[name].js',
      chunkFilename: '[name].chunk.js',
      library: { type: 'commonjs2' },
      // Written anew even when nothing in it changed: its time says that it is up to date.
      compareBeforeEmit: false,
      clean: { keep: /^(web|types)\/|^manifest\.xml$|^parsheet\.html$/ },
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    externals,
    module: { rules: [typescript()] },
    // Real paths at run time: an entry finds its worker beside itself.
    node: { __dirname: false, __filename: false },
    optimization: {
      minimize: false,
      chunkIds: 'named',
      moduleIds: 'named',
      splitChunks: {
        cacheGroups: Object.fromEntries(
          Object.entries(lazyLibraries).map(([name, test]) => [name, { test, name, chunks: 'async', enforce: true }]),
        ),
      },
    },
    performance: false,
    stats: 'errors-warnings',
  };
}

/**
 * The pages that run inside Excel, in a folder that any web server can serve as it is. ES2020 is what every web view
 * with the functions of ES2022 reads; those without them get a page of their own (old-web-view/detect.js).
 */
function webBundle({ entry, pages, folder, mode = 'production', selfHosted = false, plugins = [] }) {
  return {
    name: 'web',
    target: ['web', 'es2020'],
    mode,
    // Never a kind with eval: the pages' policy forbids it.
    devtool: mode === 'production' ? false : 'source-map',
    entry,
    output: {
      path: folder,
      compareBeforeEmit: false,
      filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: { rules: [typescript({ jsx: 'react-jsx', target: 'ES2020' }), PURE] },
    plugins: [
      new webpack.DefinePlugin({ GUIDE_BLOCKS: JSON.stringify(guideBlocks()) }),
      new WebPages({ pages, selfHosted }),
      ...plugins,
    ],
    optimization: {
      minimizer,
      chunkIds: 'named',
      splitChunks: {
        cacheGroups: Object.fromEntries(
          Object.entries(lazyLibraries).map(([name, test]) => [name, { test, name, chunks: 'async', enforce: true }]),
        ),
      },
    },
    performance: false,
    stats: 'errors-warnings',
  };
}

/** The task pane, the ribbon's commands, and the page for any browser. */
function paneBundle({ origin, selfHosted, mode }) {
  const pictures = Object.entries(guidePictures()).map(([name, file]) => [`guide/${name}.png`, file]);
  const oldWebView = (name) => at('src/taskpane/old-web-view', name);
  return webBundle({
    entry: {
      taskpane: at('src/taskpane/main.tsx'),
      commands: at('src/commands/main.ts'),
      page: at('src/web/main.ts'),
    },
    pages: [
      { template: at('src/taskpane/taskpane.html'), entry: 'taskpane' },
      { template: at('src/commands/commands.html'), entry: 'commands' },
      {
        template: at('src/web/index.html'),
        entry: 'page',
        office: false,
        atHand: ['sample.zip', ...pictures.map(([name]) => name)],
      },
      { template: oldWebView('old-web-view.html') },
    ],
    folder: at('dist/web'),
    mode,
    selfHosted,
    plugins: [
      new CopiedFiles({
        'pane.css': at('src/taskpane/pane.css'),
        'detect.js': oldWebView('detect.js'),
        'old-web-view.js': oldWebView('old-web-view.js'),
        'old-web-view.css': oldWebView('old-web-view.css'),
        ...icons(),
        ...Object.fromEntries(pictures),
        ...(selfHosted ? officeJs() : {}),
      }),
      new MadeFile('sample.zip', sampleZip),
      new Manifest({ origin, asset: '../manifest.xml' }),
      new LazyLibrariesStayLazy(),
      new Notices(NOTICES),
    ],
  });
}

/** The page in one file, for a stick or a disk. */
function onePageBundle() {
  const config = webBundle({ entry: { parsheet: at('src/web/one-file.ts') }, pages: [], folder: at('dist/one') });
  return {
    ...config,
    name: 'one-page',
    // Nothing can be loaded later from a disk: what is imported when needed is in the one script, and runs when needed.
    output: { ...config.output, filename: 'parsheet.js', publicPath: '' },
    optimization: { minimizer, splitChunks: false },
    plugins: [
      new webpack.DefinePlugin({ GUIDE_BLOCKS: JSON.stringify(guideBlocks()) }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new OnePage({
        template: at('src/web/index.html'),
        style: at('src/taskpane/pane.css'),
        sample: sampleZip,
        pictures: guidePictures(),
        asset: '../parsheet.html',
      }),
    ],
  };
}

// `npm run build -- --env origin=https://...` gives the address that dist/web is served from; it goes into dist/manifest.xml.
// OFFICE_JS=self copies Office.js beside the pages, for networks that do not reach Microsoft's.
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const cli = nodeBundle({
    entry: {
      cli: at('src/cli/main.ts'),
      'run-thread': at('src/cli/run-thread.ts'),
      'check-worker': at('src/cli/check-worker.ts'),
    },
    folder: at('dist'),
  });
  cli.plugins = [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^cli\.js$/ }),
    new LazyLibrariesStayLazy(),
    new Notices(NOTICES),
    new Executable(at('dist/cli.js')),
  ];
  const pane = paneBundle({
    origin: checkedOrigin(env.origin ?? manifestAddress),
    selfHosted: process.env.OFFICE_JS === 'self',
    mode,
  });
  return [cli, pane, onePageBundle()];
};

module.exports.nodeBundle = nodeBundle;
module.exports.webBundle = webBundle;
