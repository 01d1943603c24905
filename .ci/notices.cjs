'use strict';
// The licence notices of the packages that a bundle holds: their licences ask that these go with every copy.
const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;

/** The folder of the npm package that a file belongs to; null for a file of our own. */
function packageFolder(file) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match ? match[1] : null;
}

/** Name, version, licence and the texts of the licence files of one package. Throws where a package names no licence. */
function noticeOf(folder) {
  const { name, version, license, homepage } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string' || license === '') throw new Error(`${name}: no licence in its package.json`);
  const texts = fs
    .readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const head = [`${name} ${version}`, `Licence: ${license}`, ...(homepage ? [homepage] : [])].join('\n');
  return [head, ...texts].join('\n\n');
}

/** The notices of the packages whose modules are in the compilation, as one text, packages by name. */
function noticesOf(compilation) {
  const folders = new Set();
  const visit = (module) => {
    for (const inner of module.modules ?? []) visit(inner);
    const folder = packageFolder(module.nameForCondition?.() ?? '');
    if (folder) folders.add(folder);
  };
  for (const module of compilation.modules) visit(module);
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return `PARsheet contains the following packages, each under the licence named with it.${line}${notices.join(line)}\n`;
}

/** Writes the notices beside the bundle. */
class Notices {
  constructor(asset) {
    this.asset = asset;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
        compilation.emitAsset(this.asset, new webpack.sources.RawSource(noticesOf(compilation)));
      });
    });
  }
}

module.exports = { Notices, noticesOf };
