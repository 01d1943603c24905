// npm run icons: draws assets/icons/*.svg as PNG in the sizes that Office asks for. Needs Chromium.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './prepare.mjs';

const folder = path.join(root, 'assets/icons');
const sizes = [16, 32, 64, 80];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(path.join(folder, file), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const image = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(folder, file.replace(/\.svg$/, `-${size}.png`)), image);
  }
}
await browser.close();
