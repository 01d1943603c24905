// npm run pictures: draws the pictures of the documents anew, docs/img, from the product as it is built. Needs Chromium
// and LibreOffice. The same product gives the same pictures.
import { buildIfNeeded, buildPageIfNeeded } from './build.mjs';
import { preparePackages, preparePrograms } from './prepare.mjs';
import { runTool } from './run-tool.mjs';

try {
  preparePackages();
  preparePrograms('libreoffice', 'chromium');
  await buildIfNeeded();
  await buildPageIfNeeded();
  const { ok } = await runTool('jest', ['tests/guide/pictures'], { show: true, env: { PICTURES: 'write' } });
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
