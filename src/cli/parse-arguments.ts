import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parsePeriodId, type Period } from '../core/model/period';
import { FORMS, SCORE_SHEET } from '../forms';
import type { CommandName } from '../messages/command-line-texts';
import { LANGUAGES, type Language } from '../messages/language';
import type { Command } from './command';
import { UsageError } from './usage-error';

type OptionName =
  | 'settings'
  | 'lang'
  | 'json'
  | 'help'
  | 'version'
  | 'previous'
  | 'period'
  | 'form'
  | 'out'
  | 'use'
  | 'force'
  | 'last-year';

const OPTIONS = {
  settings: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  previous: { type: 'string' },
  period: { type: 'string' },
  form: { type: 'string' },
  out: { type: 'string' },
  use: { type: 'string', multiple: true },
  force: { type: 'boolean' },
  'last-year': { type: 'string' },
} as const satisfies Record<OptionName, NonNullable<ParseArgsConfig['options']>[string]>;

const EVERYWHERE: readonly OptionName[] = ['settings', 'lang', 'json', 'help', 'version'];
const OF_COMMAND = {
  check: [...EVERYWHERE, 'previous'],
  consolidate: [...EVERYWHERE, 'previous', 'form', 'period', 'out', 'use', 'force'],
  score: [...EVERYWHERE, 'last-year', 'out', 'force'],
  slip: [...EVERYWHERE, 'previous', 'out', 'force'],
  template: [...EVERYWHERE, 'previous', 'form', 'period', 'out', 'force'],
} as const satisfies Record<CommandName, readonly OptionName[]>;

const TABLE_FORMS = FORMS.map(({ id }) => id);

type Values = ReadonlyMap<OptionName, readonly string[]>;

/** The language asked for, Vietnamese where it is not said or not known; never a problem, so that problems can be said. */
export function languageOf(argv: readonly string[]): Language {
  const { tokens } = parseLoosely(argv);
  const asked = tokens.flatMap((token) => (token.kind === 'option' && token.name === 'lang' ? [token.value] : []));
  return LANGUAGES.find((language) => language === asked.at(-1)) ?? 'vi';
}

/** Reads the arguments after the program's name. Throws a UsageError for whatever can't be run. */
export function parseArguments(argv: readonly string[]): Command {
  const { tokens, positionals } = parseLoosely(argv);
  const [name, ...rest] = positionals;
  const values = readOptions(tokens);
  if (values.has('version')) return { kind: 'version' };
  const language = readLanguage(values);
  if (name === undefined) {
    if (values.has('help')) return { kind: 'help', topic: 'all', language };
    throw new UsageError({ code: 'no-command' });
  }
  if (!isCommand(name)) throw new UsageError({ code: 'unknown-command', command: name });
  if (values.has('help')) return { kind: 'help', topic: name, language };
  for (const option of values.keys()) {
    if (!(OF_COMMAND[name] as readonly OptionName[]).includes(option)) {
      throw new UsageError({ code: 'option-not-here', option: `--${option}`, command: name });
    }
  }
  const shared = {
    language,
    json: values.has('json'),
    settings: values.get('settings')?.[0] ?? null,
    previous: values.get('previous')?.[0] ?? null,
  };
  switch (name) {
    case 'check':
      return { kind: name, paths: paths(rest, name), ...shared };
    case 'consolidate':
      return { kind: name, ...consolidateValues(rest, values), ...shared };
    case 'score':
      return { kind: name, ...scoreValues(rest, values), ...shared };
    case 'slip':
      return { kind: name, paths: paths(rest, name), ...intoFolder(name, values), ...shared };
    case 'template':
      return { kind: name, ...templateValues(rest, values), ...intoFolder(name, values), ...shared };
    default:
      return name satisfies never;
  }
}

function paths(given: readonly string[], command: 'check' | 'slip'): readonly string[] {
  if (given.length === 0) throw new UsageError({ code: 'no-files', command });
  return given;
}

function consolidateValues(folders: readonly string[], values: Values) {
  const folder = oneFolder(folders, 'consolidate');
  const period = readPeriod(values);
  const asked = values.get('form')?.[0];
  const form = asked === undefined ? null : tableForm(asked);
  if (form === undefined) throw new UsageError({ code: 'bad-form', text: asked ?? '', forms: TABLE_FORMS });
  return { folder, form, period, out: outValue(values), force: values.has('force'), use: values.get('use') ?? [] };
}

function scoreValues(folders: readonly string[], values: Values) {
  const folder = oneFolder(folders, 'score');
  const lastYear = values.get('last-year')?.[0] ?? null;
  return { folder, lastYear, out: outValue(values), force: values.has('force') };
}

function oneFolder(folders: readonly string[], command: 'consolidate' | 'score'): string {
  const [folder] = folders;
  if (folder === undefined || folders.length > 1) {
    throw new UsageError({ code: 'one-folder', given: folders.length, command });
  }
  return folder;
}

function outValue(values: Values): string | null {
  const out = values.get('out')?.[0] ?? null;
  if (out !== null && !/[^/\\]\.xlsx$/i.test(out)) throw new UsageError({ code: 'out-not-xlsx', file: out });
  return out;
}

function templateValues(given: readonly string[], values: Values) {
  const [text] = given;
  if (text !== undefined) throw new UsageError({ code: 'path-not-taken', text });
  const form = values.get('form')?.[0];
  if (form === undefined) throw new UsageError({ code: 'no-form', forms: [...TABLE_FORMS, SCORE_SHEET.id] });
  const table = tableForm(form);
  if (form.toLowerCase() !== SCORE_SHEET.id && table === undefined) {
    throw new UsageError({ code: 'bad-form', text: form, forms: [...TABLE_FORMS, SCORE_SHEET.id] });
  }
  const period = readPeriod(values);
  if (table !== undefined) return { form: table, period };
  if (period.kind !== 'year') throw new UsageError({ code: 'year-needed', text: period.id });
  // Score sheets carry nothing over: it must not seem as if they did.
  if (values.has('previous')) throw new UsageError({ code: 'previous-not-here' });
  return { form: SCORE_SHEET.id, period };
}

/** The id of a form of a table, however it is spelt. */
function tableForm(asked: string): string | undefined {
  return TABLE_FORMS.find((id) => id.toLowerCase() === asked.toLowerCase());
}

/** Where a command writes its many files. */
function intoFolder(command: 'slip' | 'template', values: Values) {
  const out = values.get('out')?.[0];
  if (out === undefined) throw new UsageError({ code: 'no-out', command, form: TABLE_FORMS[0] ?? SCORE_SHEET.id });
  return { out, force: values.has('force') };
}

function readPeriod(values: Values): Period {
  const text = values.get('period')?.[0];
  if (text === undefined) throw new UsageError({ code: 'no-period' });
  const period = parsePeriodId(text);
  if (period === null) throw new UsageError({ code: 'bad-period', text });
  return period;
}

function readLanguage(values: Values): Language {
  const text = values.get('lang')?.[0];
  if (text === undefined) return 'vi';
  const language = LANGUAGES.find((known) => known === text);
  if (language === undefined) throw new UsageError({ code: 'bad-language', text });
  return language;
}

// Strict parsing would stop with an English sentence of Node's; the tokens let us say it ourselves.
function parseLoosely(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
}

function readOptions(tokens: ReturnType<typeof parseLoosely>['tokens']): Values {
  const values = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw new UsageError({ code: 'unknown-option', option: rawName });
    const { type } = OPTIONS[name];
    if (type === 'boolean' && value !== undefined) throw new UsageError({ code: 'value-not-taken', option: rawName });
    if (type === 'string' && (value === undefined || value === '' || (value.startsWith('-') && !inlineValue))) {
      throw new UsageError({ code: 'value-missing', option: rawName });
    }
    const before = values.get(name);
    if (before && type === 'string' && name !== 'use') throw new UsageError({ code: 'given-twice', option: rawName });
    values.set(name, [...(before ?? []), ...(value === undefined ? [] : [value])]);
  }
  return values;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(OF_COMMAND, name);
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
