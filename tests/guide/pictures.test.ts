import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../web/open-page';
import { drawPrints } from './draw-prints';
import { drawPage, drawPane } from './draw-screens';
import type { Keep } from './look';
import { palettePng } from './palette-png';

const FOLDER = path.join(ROOT, 'docs/img');

// PICTURES=write (npm run pictures) draws the pictures of the documents anew from what is built.
if (process.env['PICTURES'] === 'write') {
  const keep: Keep = (name, png) => {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path.join(FOLDER, `${name}.png`), palettePng(png));
  };
  test.each([
    ['the page', drawPage],
    ['the pane', drawPane],
    ['what is printed', drawPrints],
  ])('draws %s', async (_, draw) => {
    await draw(keep);
  });
}

/** The pictures that a document shows, each with what it says to those who do not see it. */
function picturesOf(document: string, folder: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, document), 'utf8');
  const shown = [...text.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(([, words, file]) => ({
    words: words!,
    file: file!,
  }));
  expect(shown.filter(({ words, file }) => words.length < 15 || !file.startsWith(folder))).toEqual([]);
  return shown.map(({ file }) => file.slice(folder.length));
}

test('every picture of the documents is there, described in words, and small; none is left over', () => {
  const shown = [...picturesOf('docs/huong-dan.md', 'img/'), ...picturesOf('README.md', 'docs/img/')];
  const there = readdirSync(FOLDER);
  expect([...new Set(shown)].sort()).toEqual(there.sort());
  const sizes = there.map((name) => statSync(path.join(FOLDER, name)).size);
  expect(Math.max(...sizes)).toBeLessThan(60 * 1024);
  // The one file, which carries those of the guide, is to stay under 3 MB.
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600 * 1024);
});
