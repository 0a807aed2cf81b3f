/**
 * Functions and words that authors bring from spreadsheets, programming languages, French and the rest of FEEL → how the rule
 * language says it. Names are known however they are cased and joined: `ROUNDUP`, `round_up`, `Math.roundUp`, `round up`.
 */
import { functionNames } from './builtins.ts';

const condition = 'Write `if … then … else …`.';
const nearest = 'Say which way and how finely: `roundHalfUp(x, n)` or `roundHalfEven(x, n)`, n decimals or a step of the value’s unit.';
const up = 'Write `ceiling(x)`, or `roundUp(x, step)` away from zero.';
const down = 'Write `floor(x)`, or `roundDown(x, step)` towards zero.';
const each = 'Write `for x in list return …`.';
const some = 'Write `some x in list satisfies …`.';
const every = 'Write `every x in list satisfies …`.';
const filter = 'Write the condition in brackets after the list: `list[…]`.';
const given = 'A rule answers from its inputs alone: declare the day or the instant as an input.';
const stated = 'Numbers, dates and spans of time stand in the contract: mark the words that state them, and write the name of the mark.';
const absent = 'Write `x = null`, or `default(x, value)` for what stands in its place.';
const table = 'Make it a table of the rule, a row for each case.';
const product = 'Write `power(x, n)`, or the product out: x * x.';
const rest = 'Write `x - floor(x / n) * n`.';

/** A cure, and the names it is told for: small letters and digits alone. */
const rows: readonly (readonly [cure: string, names: string])[] = [
  [condition, 'if iif ifs cond si ternary'],
  [nearest, 'round rounded rnd mround arrondi arrondir tofixed'],
  [up, 'ceil ceilingmath roundceiling arrondisup arrondirausuperieur plafond'],
  [down, 'trunc truncate int integer roundfloor floormath arrondiinf ent tronque plancher'],
  ['Write `sum(list) / count(list)`.', 'average avg mean moyenne'],
  ['Write `sum(list)`.', 'total somme add reduce'],
  ['Write `min(a, b)`.', 'minimum least smallest'],
  ['Write `max(a, b)`.', 'maximum greatest largest'],
  ['Write `abs(x)`.', 'absolute absolutevalue fabs'],
  ['Write `count(list)`.', 'len length size counta nb nbval longueur nombre'],
  ['Write `count(list[…])`.', 'countif countifs nbsi'],
  ['Write `sum(list[…])`.', 'sumif sumifs sommesi'],
  ['Write `a and b`.', 'and et'],
  ['Write `a or b`.', 'or ou'],
  ['Write `(a or b) and not(a and b)`.', 'xor'],
  ['Write `not(a)`.', 'non'],
  [absent, 'isnull isblank isempty isnone isnan defined exists isdefined coalesce nvl ifnull ifna iferror ifempty getordefault ordefault'],
  [each, 'map foreach select transform'],
  [filter, 'filter where filtre'],
  [some, 'any some exist anymatch'],
  [every, 'all every forall allmatch'],
  ['Write `contains(list, item)` or `x in […]`.', 'includes isin has listcontains'],
  ['Write `concatenate(list, list)`.', 'concat append union extend'],
  ['Write `distinct(list)`.', 'unique distinctvalues set'],
  ['Write `daysBetween(from, to)`.', 'datediff datedif days diffdays daysdiff jours nbjours'],
  ['Write `monthsBetween(from, to)`.', 'months monthdiff diffmonths yearsandmonthsduration mois'],
  ['Write `date + period`, the period read from the words.', 'dateadd edate adddays addmonths addyears moisdecaler'],
  [
    'Write `addWorkingDays(date, days, weekdays, holidays)`.',
    'workday workdayintl networkdays addbusinessdays serietravail seriejourouvre',
  ],
  [given, 'today now aujourdhui maintenant currentdate currenttime getdate sysdate'],
  [stated, 'date datetime time duration daysandtimeduration timeduration period money number string decimalnumber'],
  ['Write `weekday(date)`.', 'dayofweek joursem'],
  [table, 'switch case choose vlookup hlookup xlookup lookup match index recherchev'],
  [product, 'pow puissance square'],
  ['Write `sort(list)`.', 'sorted orderby tri trier'],
  ['Write `endOfMonth(date)`.', 'eomonth lastdayofmonth finmois'],
  ['Write `dayOfMonth(date)`.', 'day jour'],
  [rest, 'mod modulo rem remainder fmod'],
];

const cures: ReadonlyMap<string, string> = new Map(rows.flatMap(([cure, names]) => names.split(' ').map((name) => [name, cure] as const)));
const known: ReadonlyMap<string, string> = new Map(functionNames.map((name) => [name.toLowerCase(), name]));

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();

/** The cure of a call by the name it is made by; `Math.min` and `list.sum` count by their last part. Undefined where none is known. */
export function cureOfCall(name: string): string | undefined {
  const last = plain(name.slice(name.lastIndexOf('.') + 1));
  const own = known.get(last);
  return own === undefined ? cures.get(last) : `Write \`${own}(…)\`.`;
}

const words: Readonly<Record<string, string>> = {
  true: 'Write `true`.',
  vrai: 'Write `true`.',
  false: 'Write `false`.',
  faux: 'Write `false`.',
  none: 'Write `null`.',
  null: 'Write `null`.',
  nil: 'Write `null`.',
  undefined: 'Write `null`.',
};

/** The cure of a name that stands for a value elsewhere: `TRUE`, `None`. */
export const cureOfName = (name: string): string | undefined => (Object.hasOwn(words, plain(name)) ? words[plain(name)] : undefined);

const joining: readonly (readonly [RegExp, string])[] = [
  [/\s(?:AND|et)\s/, 'Write `and`.'],
  [/\s(?:OR|ou)\s/, 'Write `or`.'],
  [/\s(?:mod|MOD|modulo)\s/, rest],
  [/^(?:IF|If|si|Si|SI)\s/, condition],
  [/^(?:let|var|const|def)\s/, 'Name parts of the expression under `where`.'],
];

/** The cure of words that FEEL took for one name: `a AND b`. */
export const cureOfWords = (text: string): string | undefined => joining.find(([pattern]) => pattern.test(text))?.[1];
