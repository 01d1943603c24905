'use strict';
// docs/huong-dan.md as plain data for the help screens: no Markdown is read in the browser, and no HTML is made of it.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const guide = path.resolve(__dirname, '../docs/huong-dan.md');

/** The part of a web address that leads to a heading, as GitHub makes it of its words. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** "a **b** `c` [d](e)" as pieces; a link is its words, since what it leads to is not beside the page. */
function pieces(text) {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/(\*\*.+?\*\*|`[^`]+`|\*[^*]+\*)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece.startsWith('**')) return { kind: 'strong', text: piece.slice(2, -2) };
      if (piece.startsWith('`')) return { kind: 'code', text: piece.slice(1, -1) };
      return piece.startsWith('*') ? { kind: 'emphasis', text: piece.slice(1, -1) } : { kind: 'text', text: piece };
    });
}

const cells = (line) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => pieces(cell.trim()));

/** "1. [Words](#anchor)", a line of the table of contents. */
function entry(line) {
  const [, text, anchor] = /\[(.*)\]\(#(.*)\)/.exec(line);
  return { text, anchor };
}

/** A file of the documents; the build gives it to the pages as guide/<lasting name>.png. */
const pictureFile = (name) => path.resolve(path.dirname(guide), 'img', `${name}.png`);

/** A name that never means another picture: browsers may keep it. */
function lastingName(name) {
  const hash = createHash('sha256')
    .update(fs.readFileSync(pictureFile(name)))
    .digest('hex');
  return `${name}.${hash.slice(0, 8)}`;
}

/** Width and height of a PNG, so that the text stays where it is while the picture loads. */
function sizeOf(name) {
  const png = fs.readFileSync(pictureFile(name));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function block(lines) {
  const [first = ''] = lines;
  const heading = /^(#+) (.*)$/.exec(first);
  if (heading) return { kind: 'heading', level: heading[1].length, text: heading[2], anchor: anchorOf(heading[2]) };
  const picture = /^!\[([^\]]+)\]\(img\/([\w-]+)\.png\)$/.exec(first);
  if (picture) return { kind: 'picture', name: lastingName(picture[2]), words: picture[1], ...sizeOf(picture[2]) };
  if (/^(?:-|\d+\.) \[.*\]\(#.*\)$/.test(first)) return { kind: 'contents', entries: lines.map(entry) };
  if (first.startsWith('|')) return { kind: 'table', head: cells(first), rows: lines.slice(2).map(cells) };
  if (/^(\*|-|\d+\.) /.test(first)) {
    const items = lines.join('\n').split(/\n(?=(?:\*|-|\d+\.) )/);
    const texts = items.map((item) => pieces(item.replace(/^(\*|-|\d+\.) /, '').replace(/\s*\n\s*/g, ' ')));
    return { kind: 'list', ordered: /^\d/.test(first), items: texts };
  }
  return { kind: 'paragraph', text: pieces(lines.join(' ').trim()) };
}

function guideBlocks() {
  const parts = fs.readFileSync(guide, 'utf8').split(/^```$/m);
  return parts.flatMap((part, index) => {
    if (index % 2 === 1) return [{ kind: 'program', text: part.trim() }];
    return part
      .replace(/^(#+ .*)$/gm, '\n$1\n')
      .split(/\n{2,}/)
      .map((text) => text.split('\n').filter((line) => line.trim() !== ''))
      .filter((lines) => lines.length > 0)
      .map(block);
  });
}

/** The pictures that the guide shows: the name of each, and its file. */
function guidePictures() {
  const names = guideBlocks().flatMap((part) => (part.kind === 'picture' ? [part.name] : []));
  return Object.fromEntries(names.map((name) => [name, pictureFile(name.replace(/\.[0-9a-f]{8}$/, ''))]));
}

module.exports = { guideBlocks, guidePictures };
