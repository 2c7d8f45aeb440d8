/**
 * Gives the value when it is a T. Throws an Error otherwise, which says what was expected `at` this place, and what was
 * got.
 */
export type Check<T> = (value: unknown, at: string) => T;

/** The value of a JSON file that the check accepts. Throws an Error when it is not JSON, or JSON of something else. */
export function parseJson<T>(bytes: Uint8Array, check: Check<T>): T {
  const text = new TextDecoder().decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`expected JSON, got “${beginning(text)}”`, {cause});
  }
  return check(value, "");
}

/** A string. */
export const text: Check<string> = (value, at) =>
  typeof value === "string" ? value : refuse("a text", value, at);

/** A finite number. */
export const number: Check<number> = (value, at) =>
  Number.isFinite(value) ? (value as number) : refuse("a number", value, at);

/** One of these strings. */
export function oneOf<const T extends string>(...choices: readonly T[]): Check<T> {
  const list = choices.map((choice) => `“${choice}”`).join(" or ");
  return (value, at) => (choices.includes(value as T) ? (value as T) : refuse(list, value, at));
}

/** A list, each of its items a T. */
export function list<T>(item: Check<T>): Check<T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return refuse("a list", value, at);
    for (const [i, one] of value.entries()) item(one, `${at}[${i}]`);
    return value;
  };
}

/** An object with these fields; it may have others. */
export function record<T>(fields: {readonly [Name in keyof T]-?: Check<T[Name]>}): Check<T> {
  return (value, at) => {
    if (typeof value !== "object" || value === null) return refuse("an object", value, at);
    for (const name in fields) {
      fields[name]((value as T)[name], at ? `${at}.${name}` : name);
    }
    return value as T;
  };
}

/** An object with a T under each of its names, whatever they are. */
export function each<T>(check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value, at) => {
    const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
    return under(names, check)(value, at);
  };
}

/** An object with a T under each of these names. */
export function under<Name extends string, T>(
  names: readonly Name[],
  check: Check<T>
): Check<Readonly<Record<Name, T>>> {
  const fields = Object.fromEntries(names.map((name) => [name, check]));
  return record<Record<string, T>>(fields) as Check<Record<Name, T>>;
}

/** A T, or nothing. */
export function maybe<T>(check: Check<T>): Check<T | undefined> {
  return (value, at) => (value === undefined ? undefined : check(value, at));
}

function refuse(expected: string, got: unknown, at: string): never {
  throw new Error(`expected ${expected}${at && ` at ${at}`}, got ${inWords(got)}`);
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" ? `“${beginning(value)}”` : String(value);
}

function beginning(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
