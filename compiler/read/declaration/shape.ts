/** What every declaration's shape is built from: a shape is a function of a value to what of it is wrong. `readable.ts` tells it. */
import { keywords } from '../../language/feel/keywords.ts';

type Path = readonly string[];
/** A value or a key of a mapping that is not what was `expected`, or keys that are not among those `known`. */
export type Mismatch =
  | { readonly of: 'value' | 'key'; readonly path: Path; readonly expected: string }
  | { readonly of: 'unknown keys'; readonly path: Path; readonly keys: readonly string[]; readonly known: readonly string[] };

/** In the order in which the shape names its parts. A missing part is `undefined`. */
export type Shape = (value: unknown) => readonly Mismatch[];

type Mapping = Readonly<Record<string, unknown>>;
const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Most values are right: they share one empty list. */
const nothing: readonly Mismatch[] = [];

const where =
  (holds: (value: unknown) => boolean, expected: string): Shape =>
  (value) =>
    holds(value) ? nothing : [{ of: 'value', path: [], expected }];

const matching = (pattern: RegExp, expected: string): Shape => where((value) => isScalar(value) && pattern.test(String(value)), expected);

const under = (step: string, mismatches: readonly Mismatch[]): readonly Mismatch[] =>
  mismatches.map((mismatch) => ({ ...mismatch, path: [step, ...mismatch.path] }));

/** What is wrong in the parts that these steps lead to, in their order. */
function inParts(steps: readonly string[], wrongAt: (step: string) => readonly Mismatch[]): readonly Mismatch[] {
  const wrong: Mismatch[] = [];
  for (const step of steps) {
    const found = wrongAt(step);
    if (found.length > 0) wrong.push(...under(step, found));
  }
  return wrong.length === 0 ? nothing : wrong;
}

export const anything: Shape = () => nothing;
/** What must be there, whatever it is. */
export const something = (expected: string): Shape => where((value) => value !== undefined && value !== null, expected);

/** Words, a name or an expression: any scalar, since `5.1` and `true` may be meant as text. */
export const text = where(isScalar, 'a text');
export const name = matching(/^[a-z][A-Za-z0-9]*$/, 'a camelCase name');
/** A name that formulas read. */
export const variable = matching(
  new RegExp(`^(?!(?:${keywords})$)[a-z][A-Za-z0-9]*$`),
  'a camelCase name that is no word of the rule language',
);
export const typeName = matching(/^[A-Z][A-Za-z0-9]*$/, 'a name that begins with a capital');
/** A unit as the wire writes it: `kW`, `user`, `m²`, `°C`. */
export const unitName = matching(/^[^\s\d'"/][^\s'"/]{0,19}$/, 'a unit of at most 20 signs, without spaces or “/”');
export const kebab = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
export const flag = where((value) => typeof value === 'boolean', 'true or false');
export const whole = where(Number.isSafeInteger, 'a whole number');
export const texts = list(text);
/** What must be said, not just be there: a reason, an action. */
export const words = matching(/[\s\S]/, 'words');

export function oneOf(values: readonly string[]): Shape {
  return where((value) => typeof value === 'string' && values.includes(value), `one of: ${values.join(', ')}`);
}

export function optional(of: Shape): Shape {
  return (value) => (value === undefined ? nothing : of(value));
}

export function list(of: Shape): Shape {
  const isList = where(Array.isArray, 'a list');
  return (value) => (Array.isArray(value) ? inParts(Object.keys(value), (index) => of(value[Number(index)])) : isList(value));
}

const joined = (first: readonly Mismatch[], then: readonly Mismatch[]): readonly Mismatch[] =>
  first.length === 0 ? then : [...first, ...then];

const aMapping = where(isMapping, 'a mapping');

export function mapping(key: Shape, of: Shape): Shape {
  const asKey = (mismatch: Mismatch): Mismatch => (mismatch.of === 'value' ? { ...mismatch, of: 'key' } : mismatch);
  return (value) =>
    isMapping(value) ? inParts(Object.keys(value), (entry) => joined(key(entry).map(asKey), of(value[entry]))) : aMapping(value);
}

/** A mapping with these keys and no other. */
export function record(parts: Readonly<Record<string, Shape>>): Shape {
  const known = Object.keys(parts);
  return (value) => {
    if (!isMapping(value)) return aMapping(value);
    const wrong = inParts(known, (key) => (parts[key] as Shape)(Object.hasOwn(value, key) ? value[key] : undefined));
    const keys = Object.keys(value).filter((key) => !Object.hasOwn(parts, key));
    return keys.length === 0 ? wrong : [...wrong, { of: 'unknown keys', path: [], keys, known }];
  };
}

/** `short` where the value is a scalar, `full` where it is not. */
export function either(short: Shape, full: Shape): Shape {
  return (value) => (isScalar(value) ? short(value) : full(value));
}

/** A single `of`, or a list of them. */
export function oneOrMore(of: Shape): Shape {
  const several = list(of);
  return (value) => (Array.isArray(value) ? several(value) : of(value));
}
