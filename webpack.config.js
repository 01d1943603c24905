'use strict';
const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Entries whose source exists; so a part of the product can be built before the others are written. */
function existing(entries) {
  return Object.fromEntries(Object.entries(entries).filter(([, file]) => fs.existsSync(file)));
}

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: {
    // Types are proven by `tsc -b`. The path is absolute: a relative one is looked up from each source file.
    transpileOnly: true,
    configFile: at('tsconfig.base.json'),
    compilerOptions: { composite: false, declaration: false, emitDeclarationOnly: false },
  },
};

/** Spreadsheet libraries are heavy (SheetJS alone is near 1 MB) and rarely needed: they must never be in an entry file. */
const lazyLibraries = {
  hucre: /[\\/]node_modules[\\/]hucre[\\/]/,
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
      clean: { keep: /^(web|types)\// },
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    externals,
    module: { rules: [typescript] },
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

// `npm run build -- --env origin=https://...` gives the address of the web page; the node bundle has no use for it.
module.exports = () => {
  const cli = nodeBundle({
    entry: existing({ cli: at('src/cli/main.ts'), 'check-worker': at('src/cli/check-worker.ts') }),
    folder: at('dist'),
  });
  cli.plugins = [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^cli\.js$/ }),
    new LazyLibrariesStayLazy(),
    new Executable(at('dist/cli.js')),
  ];
  return [cli].filter((config) => Object.keys(config.entry).length > 0);
};

module.exports.nodeBundle = nodeBundle;
