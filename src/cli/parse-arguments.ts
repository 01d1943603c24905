import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parsePeriodId } from '../core/model/period';
import type { CommandName, HelpTopic } from '../messages/command-line-texts';
import { LANGUAGES, type Language } from '../messages/language';
import type { Command } from './command';
import { UsageError } from './usage-error';

type OptionName =
  'settings' | 'lang' | 'json' | 'help' | 'version' | 'previous' | 'period' | 'out' | 'use' | 'force' | 'last-year';

const OPTIONS = {
  settings: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  previous: { type: 'string' },
  period: { type: 'string' },
  out: { type: 'string' },
  use: { type: 'string', multiple: true },
  force: { type: 'boolean' },
  'last-year': { type: 'string' },
} as const satisfies Record<OptionName, NonNullable<ParseArgsConfig['options']>[string]>;

const EVERYWHERE: readonly OptionName[] = ['settings', 'lang', 'json', 'help', 'version'];
const OF_COMMAND = {
  check: [...EVERYWHERE, 'previous'],
  consolidate: [...EVERYWHERE, 'previous', 'period', 'out', 'use', 'force'],
  score: [...EVERYWHERE, 'last-year', 'out', 'force'],
} as const satisfies Partial<Record<CommandName, readonly OptionName[]>>;
const LATER: readonly string[] = ['template', 'slip'] satisfies CommandName[];

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
  if (name !== undefined && LATER.includes(name)) throw new UsageError({ code: 'later', command: name });
  const values = readOptions(tokens);
  if (values.has('version')) return { kind: 'version' };
  const language = readLanguage(values);
  if (name === undefined) {
    if (values.has('help')) return { kind: 'help', topic: 'all', language };
    throw new UsageError({ code: 'no-command' });
  }
  if (name !== 'check' && name !== 'consolidate' && name !== 'score')
    throw new UsageError({ code: 'unknown-command', command: name });
  const topic: HelpTopic = name;
  if (values.has('help')) return { kind: 'help', topic, language };
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
  if (name === 'check') {
    if (rest.length === 0) throw new UsageError({ code: 'no-files' });
    return { kind: 'check', paths: rest, ...shared };
  }
  if (name === 'score') {
    const folder = oneFolder(rest, name);
    const lastYear = values.get('last-year')?.[0] ?? null;
    return { kind: 'score', folder, lastYear, out: outValue(values), force: values.has('force'), ...shared };
  }
  return { kind: 'consolidate', ...consolidateValues(rest, values), ...shared };
}

function consolidateValues(folders: readonly string[], values: Values) {
  const folder = oneFolder(folders, 'consolidate');
  const text = values.get('period')?.[0];
  if (text === undefined) throw new UsageError({ code: 'no-period' });
  const period = parsePeriodId(text);
  if (period === null) throw new UsageError({ code: 'bad-period', text });
  return { folder, period, out: outValue(values), force: values.has('force'), use: values.get('use') ?? [] };
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

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
