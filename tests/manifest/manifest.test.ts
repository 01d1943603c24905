import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { all, manifestText, parseXml, root, type Element } from './parse-manifest';

const manifest = parseXml(manifestText());
const elements = all(manifest);
const named = (name: string): readonly Element[] => elements.filter((element) => element.name === name);
const values = elements.flatMap(({ attributes }) => Object.values(attributes));
const file = (url: string): string =>
  url.replace('https://localhost:3000/icons/', path.join(root, 'assets/icons') + path.sep);

/** Width and height in the head of a PNG. */
function pngSize(name: string): readonly [number, number] {
  const bytes = readFileSync(name);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("Microsoft's own parser reads it", () => {
  const script = path.join(__dirname, 'read-manifest.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [script, path.join(root, 'manifest.xml')], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const info = JSON.parse(stdout) as { id: string; version: string };
  expect(info).toMatchObject({
    officeAppType: 'TaskPaneApp',
    defaultLocale: 'vi-VN',
    displayName: 'PARsheet',
    providerName: 'PARsheet',
    permissions: 'ReadWriteDocument',
    hosts: ['Workbook'],
    iconUrl: 'https://localhost:3000/icons/parsheet-32.png',
    highResolutionIconUrl: 'https://localhost:3000/icons/parsheet-64.png',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html?screen=check' },
  });
  expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(info.version).toBe('0.1.0.0');
});

test('its version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  expect(named('Version')[0]?.text).toBe(`${version}.0`);
});

test('elements stand in the order that the schema asks for', () => {
  expect(manifest.children.map(({ name }) => name)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  for (const control of named('Control')) {
    expect(control.children.map(({ name }) => name)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  }
});

test('every id is unique, every resource defined once and used', () => {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const defined = elements.filter(({ name, attributes }) => name.startsWith('bt:') && attributes['id'] !== undefined);
  const used = new Set(elements.flatMap(({ attributes }) => attributes['resid'] ?? []));
  expect(defined.map(({ attributes }) => attributes['id']).sort()).toEqual([...used].sort());
  for (const resid of used) expect(resid.length).toBeLessThanOrEqual(32);
});

test('a button has its three screens, the command its function, one pane for all', () => {
  const urls = Object.fromEntries(
    named('bt:Url').map(({ attributes }) => [attributes['id']!, attributes['DefaultValue']!] as const),
  );
  const actions = named('Control').map(({ attributes, children }) => {
    const action = children.find(({ name }) => name === 'Action')!;
    const [first, second] = action.children;
    return [
      attributes['id'],
      action.attributes['xsi:type'],
      first?.text,
      second ? urls[second.attributes['resid'] ?? ''] : null,
    ];
  });
  const pane = (screen: string): string => `https://localhost:3000/taskpane.html?screen=${screen}`;
  expect(actions).toEqual([
    ['PARsheet.Check', 'ShowTaskpane', 'PARsheet.Pane', pane('check')],
    ['PARsheet.QuickCheck', 'ExecuteFunction', 'quickCheck', null],
    ['PARsheet.Consolidate', 'ShowTaskpane', 'PARsheet.Pane', pane('consolidate')],
    ['PARsheet.Report', 'ShowTaskpane', 'PARsheet.Pane', pane('report')],
    ['PARsheet.Help', 'ShowTaskpane', 'PARsheet.Pane', pane('help')],
  ]);
  expect(readFileSync(path.join(root, 'src/commands/main.ts'), 'utf8')).toContain(`associate('quickCheck'`);
});

test('every icon is there in its size', () => {
  const images = Object.fromEntries(
    named('bt:Image')
      .filter(({ attributes }) => attributes['id'] !== undefined)
      .map(({ attributes }) => [attributes['id']!, attributes['DefaultValue']!] as const),
  );
  const uses = named('bt:Image').filter(({ attributes }) => attributes['resid'] !== undefined);
  expect(uses.length).toBe(8 * 4);
  for (const { attributes } of uses) {
    const size = Number(attributes['size']);
    expect([16, 32, 64, 80]).toContain(size);
    expect(pngSize(file(images[attributes['resid']!]!))).toEqual([size, size]);
  }
  expect(pngSize(file(named('IconUrl')[0]!.attributes['DefaultValue']!))).toEqual([32, 32]);
  expect(pngSize(file(named('HighResolutionIconUrl')[0]!.attributes['DefaultValue']!))).toEqual([64, 64]);
});

test('texts keep the limits of Office, in both languages', () => {
  const texts = (group: string): readonly string[] =>
    named(group)
      .flatMap(all)
      .flatMap(({ attributes }) =>
        [attributes['DefaultValue'], attributes['Value']].filter((text) => text !== undefined),
      );
  expect(texts('bt:ShortStrings').length).toBeGreaterThan(15);
  for (const text of texts('bt:ShortStrings')) expect(text.length).toBeLessThanOrEqual(32);
  for (const text of texts('bt:LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
  for (const text of named('Description').flatMap(({ attributes }) => attributes['DefaultValue'] ?? [])) {
    expect(text.length).toBeLessThanOrEqual(250);
  }
});

test('every Vietnamese text has its English', () => {
  for (const { attributes, children } of named('bt:String')) {
    if (/^[\x20-\x7e]*$/.test(attributes['DefaultValue']!)) continue;
    expect(children.map((child) => child.attributes['Locale'])).toEqual(['en-US']);
  }
  expect(named('bt:Override').every(({ attributes }) => /^[\x20-\x7e’]+$/.test(attributes['Value']!))).toBe(true);
});

test('asks for nothing but https, of one address', () => {
  const urls = values.filter((value) => /^\w+:\/\//.test(value) && !value.startsWith('http://schemas.microsoft.com/'));
  expect(
    urls
      .filter((url) => !url.startsWith('https://localhost:3000/'))
      .filter((url) => !url.startsWith('http://www.w3.org/')),
  ).toEqual([]);
  expect(named('AppDomain').map(({ text }) => text)).toEqual(['https://localhost:3000']);
});

test('is shown by Excel 2016 and later, which then says for itself what it lacks', () => {
  expect(named('Set').map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.1' }]);
});
