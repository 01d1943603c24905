import { ExcelError, invalidArgument } from './protocol';

export type Arguments = readonly unknown[];

/** One object of Excel as the protocol sees it: only what is listed exists. Names as they travel, "NumberFormat". */
export interface HostObject {
  readonly type: string;
  /** Under which id its collection gives it again. */
  readonly id?: string;
  readonly isNull?: boolean;
  readonly values?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  readonly objects?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  readonly item?: (key: unknown) => HostObject;
  readonly items?: () => readonly HostObject[];
}

export const NULL_OBJECT: HostObject = { type: 'NullObject', isNull: true };

export function isHostObject(value: unknown): value is HostObject {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return ['values', 'objects', 'methods', 'items', 'isNull'].some((part) => part in value);
}

/** Properties that can be read and set, kept in one record. `check` turns what came into what is kept, or refuses. */
export function stored<Kept extends object>(
  kept: Kept,
  checks: { readonly [Name in keyof Kept]?: (value: unknown) => Kept[Name] },
  changed: () => void = () => undefined,
): Pick<Required<HostObject>, 'values' | 'setters'> {
  const names = Object.keys(kept) as (keyof Kept & string)[];
  return {
    values: Object.fromEntries(names.map((name) => [pascal(name), () => kept[name]])),
    setters: Object.fromEntries(
      names.flatMap((name) => {
        const check = checks[name];
        if (!check) return [];
        return [
          [
            pascal(name),
            (value: unknown) => {
              changed();
              kept[name] = check(value);
            },
          ] as const,
        ];
      }),
    ),
  };
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`A text is expected, not ${JSON.stringify(value)}.`);
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw invalidArgument(`A number is expected, not ${JSON.stringify(value)}.`);
  }
  return value;
}

export function within(from: number, to: number): (value: unknown) => number {
  return (value) => {
    const given = number(value);
    if (given < from || given > to)
      throw invalidArgument(`${String(given)} is not within ${String(from)} and ${String(to)}.`);
    return given;
  };
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`True or false is expected, not ${JSON.stringify(value)}.`);
  return value;
}

export function oneOf<Choice extends string>(choices: readonly Choice[]): (value: unknown) => Choice {
  return (value) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${choices.join(', ')}.`);
    return found;
  };
}

/** "#RRGGBB" in capitals; Excel also knows names of colours, which the product has no use for. */
export function colour(value: unknown): string {
  const given = text(value);
  if (!/^#[0-9A-Fa-f]{6}$/.test(given)) throw invalidArgument(`${given} is not a colour.`);
  return given.toUpperCase();
}

export function object(value: unknown, type: string): HostObject {
  if (!isHostObject(value) || value.type !== type) throw new ExcelError('InvalidReference', `A ${type} is expected.`);
  return value;
}
