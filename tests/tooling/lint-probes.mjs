// Reads { file: source } from stdin, lints each as if it stood in the repository, prints { file: ruleIds[] }.
// A process of its own because jest cannot load eslint.config.mjs.
import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';
import tseslint from 'typescript-eslint';

const probes = JSON.parse(await text(process.stdin));
// The probes are not on disk, so rules that ask for types are out of reach here.
const { rules } = tseslint.configs.disableTypeChecked;
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.ts'], rules, languageOptions: { parserOptions: { projectService: false } } }],
});
const found = {};
for (const [filePath, source] of Object.entries(probes)) {
  const [result] = await eslint.lintText(source, { filePath });
  found[filePath] = result.messages.map(({ ruleId, message }) => ruleId ?? message);
}
process.stdout.write(JSON.stringify(found));
