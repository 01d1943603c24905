'use strict';
// Parts of the web build that webpack has no word for: pages with their policy, Office.js, the manifest with its address.
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { zipSync } = require('fflate');
const webpack = require('webpack');
const { noticesOf } = require('./notices.cjs');

const root = path.resolve(__dirname, '..');
const officeCdn = 'https://appsforoffice.microsoft.com';
const manifestAddress = 'https://localhost:3000';

/**
 * The Content-Security-Policy of every page. The hash is that of an empty text: Fluent UI adds empty <style> elements
 * and inserts its rules by script, so no inline style is needed. Office.js comes from its CDN unless it is self-hosted.
 */
function policy(selfHosted, { office = true } = {}) {
  return [
    `default-src 'none'`,
    `script-src 'self'${selfHosted || !office ? '' : ` ${officeCdn}`}`,
    `style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

const officeScript = (selfHosted) => (selfHosted ? 'office-js/office.js' : `${officeCdn}/lib/1/hosted/office.js`);

/** The address as the manifest needs it: https, no slash at the end. Throws for anything else. */
function checkedOrigin(origin) {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`--env origin=${origin}: địa chỉ phải bắt đầu bằng https:// (an https address is needed)`);
  }
  return url.href.replace(/\/$/, '');
}

function emitAtEnd(compiler, name, emit) {
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compilation.hooks.processAssets.tap({ name, stage }, () => {
      // "Minimized" keeps webpack's minimizer away: Office.js may not be changed, nor may what old web views read.
      const add = (asset, content) =>
        compilation.emitAsset(asset, new webpack.sources.RawSource(content), { minimized: true });
      const read = (file) => {
        compilation.fileDependencies.add(file);
        return fs.readFileSync(file);
      };
      emit({ compilation, add, read });
    });
  });
}

/** The scripts that an entry loads when they are needed, workers and what these load among them. */
function loadedLater(compilation, entry) {
  const seen = new Set();
  const visit = (group) => {
    if (seen.has(group)) return;
    seen.add(group);
    for (const child of group.childrenIterable) visit(child);
  };
  const first = compilation.entrypoints.get(entry);
  if (first) visit(first);
  for (const worker of compilation.asyncEntrypoints) visit(worker);
  const files = new Set([...seen].flatMap((group) => group.getFiles()));
  for (const file of first?.getFiles() ?? []) files.delete(file);
  return [...files].filter((file) => file.endsWith('.js')).sort();
}

/**
 * Writes pages from templates: fills in the policy, Office.js, and the scripts of the page's entry. A page with `atHand`
 * has the browser fetch, when it has nothing else to do, these files and every script that is loaded later: what was
 * opened once then works without a network.
 */
class WebPages {
  constructor({ pages, selfHosted }) {
    this.pages = pages;
    this.selfHosted = selfHosted;
  }
  apply(compiler) {
    emitAtEnd(compiler, 'WebPages', ({ compilation, add, read }) => {
      for (const { template, entry, office, atHand } of this.pages) {
        const scripts = entry === undefined ? [] : (compilation.entrypoints.get(entry)?.getFiles() ?? []);
        const later = atHand === undefined ? [] : [...loadedLater(compilation, entry), ...atHand];
        const tags = [
          ...scripts.map((file) => `<script defer src="${file}"></script>`),
          ...later.map((file) => `<link rel="prefetch" href="${file}" />`),
        ].join('\n    ');
        const html = read(template)
          .toString('utf8')
          .replace(
            '<!-- policy -->',
            `<meta http-equiv="Content-Security-Policy" content="${policy(this.selfHosted, { office })}" />`,
          )
          .replace('<!-- office.js -->', `<script src="${officeScript(this.selfHosted)}"></script>`)
          .replace('<!-- scripts -->', tags);
        add(path.basename(template), html);
      }
    });
  }
}

/** Copies files as they are. `files` maps the name in the output to the file. */
class CopiedFiles {
  constructor(files) {
    this.files = files;
  }
  apply(compiler) {
    emitAtEnd(compiler, 'CopiedFiles', ({ add, read }) => {
      for (const [name, file] of Object.entries(this.files)) add(name, read(file));
    });
  }
}

const hashOf = (text) => `'sha256-${crypto.createHash('sha256').update(text).digest('base64')}'`;

/**
 * Writes the page as one file: style, script, sample and the guide's pictures inside, nothing to load. The policy allows this one script and
 * style by their hashes, workers made of the script, and no address at all.
 */
class OnePage {
  constructor({ template, style, sample, pictures, asset }) {
    Object.assign(this, { template, style, sample, pictures, asset });
  }
  apply(compiler) {
    emitAtEnd(compiler, 'OnePage', ({ compilation, add, read }) => {
      const [name] = compilation.entrypoints.get('parsheet').getFiles();
      // The end of the element in a text of the script would end the script.
      const script = compilation.getAsset(name).source.source().toString().replaceAll('</script', '<\\/script');
      const style = read(this.style).toString('utf8');
      const rules = [
        `default-src 'none'`,
        `script-src ${hashOf(script)}`,
        `style-src ${hashOf(style)} ${hashOf('')}`,
        `img-src data:`,
        `worker-src blob:`,
        `base-uri 'none'`,
        `form-action 'none'`,
      ];
      const icon = read(path.join(root, 'assets/icons/parsheet-32.png')).toString('base64');
      // Not in the script: every worker has a copy of that.
      const pictures = Object.entries(this.pictures).map(
        ([name, file]) => `<script type="image/png" id="guide-${name}">${read(file).toString('base64')}</script>\n    `,
      );
      const notices = noticesOf(compilation).replaceAll('</', '<\\/');
      // Functions: a "$&" in a replacement text would mean something.
      const html = read(this.template)
        .toString('utf8')
        .replace('<!-- policy -->', () => `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`)
        .replace('href="icons/parsheet-32.png"', () => `href="data:image/png;base64,${icon}"`)
        .replace('<link rel="stylesheet" href="pane.css" />', () => `<style>${style}</style>`)
        .replace('<!-- scripts -->', '')
        .replace(
          '</body>',
          () =>
            `  <script type="text/plain" id="third-party-notices">\n${notices}</script>\n  ` +
            `  <script type="application/zip" id="sample">${Buffer.from(this.sample()).toString('base64')}</script>\n` +
            `    ${pictures.join('')}<script>${script}</script>\n  </body>`,
        );
      compilation.deleteAsset(name);
      add(this.asset, html);
    });
  }
}

/** The sample of the repository as one .zip; the same files give the same bytes. */
function sampleZip() {
  const folder = path.join(root, 'assets/samples/cu-jut-2024');
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
  const files = names.sort().map((name) => [name.split(path.sep).join('/'), fs.readFileSync(path.join(folder, name))]);
  return zipSync(Object.fromEntries(files), { level: 0, mtime: new Date(1980, 0, 1) });
}

/** Adds a file that is made while building. */
class MadeFile {
  constructor(name, make) {
    Object.assign(this, { name, make });
  }
  apply(compiler) {
    emitAtEnd(compiler, 'MadeFile', ({ add }) => add(this.name, Buffer.from(this.make())));
  }
}

/** Writes manifest.xml with the server's address; `asset` is relative to the output folder. */
class Manifest {
  constructor({ origin, asset }) {
    this.origin = origin;
    this.asset = asset;
  }
  apply(compiler) {
    emitAtEnd(compiler, 'Manifest', ({ add, read }) => {
      add(this.asset, read(path.join(root, 'manifest.xml')).toString('utf8').replaceAll(manifestAddress, this.origin));
    });
  }
}

/**
 * What Excel loads of Office.js on Windows, on a Mac and on the web: the loader, the library of each platform, and the
 * words of the two languages (other languages fall back to English). The table of old hosts is asked for outside Excel
 * only. Not copied: telemetry, other programs, phones, custom functions, debug files. Office.js goes on without them.
 */
const officeFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'en-us/office_strings.js',
  'vi-vn/office_strings.js',
];

function officeJs() {
  const dist = path.join(root, 'node_modules/@microsoft/office-js/dist');
  const licence = { 'office-js/LICENSE.md': path.join(dist, '../LICENSE.md') };
  return Object.fromEntries([
    ...Object.entries(licence),
    ...officeFiles.map((file) => [`office-js/${file}`, path.join(dist, file)]),
  ]);
}

function icons() {
  const folder = path.join(root, 'assets/icons');
  const images = fs.readdirSync(folder).filter((name) => name.endsWith('.png'));
  return Object.fromEntries(images.map((name) => [`icons/${name}`, path.join(folder, name)]));
}

module.exports = {
  MadeFile,
  OnePage,
  sampleZip,
  WebPages,
  CopiedFiles,
  Manifest,
  checkedOrigin,
  icons,
  manifestAddress,
  officeJs,
  policy,
};
