/**
 * The first words of a heading or of a paragraph → the number it is known by. A heading is known to be a title, so a bare number
 * opens it where no unit follows; a paragraph may begin with a quantity, a date or a name, so a number there needs more.
 */
import { type Numbering, oneOf } from './numbering.ts';
import { romanCapitals } from './roman.ts';

/** `clause`: its id is the number. `part`, `annex`: its id has the word too. `bare`: a number without a word. */
export type NumberKind = 'clause' | 'part' | 'annex' | 'bare';

export type PrintedHeading = {
  readonly kind: NumberKind;
  /** The word before the number in lower case, `article`; empty for a bare number. */
  readonly word: string;
  /** As ids have it: `5.1`, `iv`, `5-bis`. */
  readonly number: string;
  /** Where it stands, the word before it aside. */
  readonly at: { readonly start: number; readonly end: number };
  /** Where the words of the title begin. */
  readonly end: number;
  /** What parts the number from the words: a sign, or mere space. */
  readonly parted: boolean;
};

type Patterns = {
  /** The first two letters of what `worded` begins with: most lines begin otherwise, and are told apart much faster. */
  readonly openings: ReadonlySet<string>;
  readonly worded: RegExp;
  readonly ordinal: RegExp;
  readonly bare: RegExp;
  readonly units: ReadonlySet<string>;
  readonly street: RegExp;
};

const compiled = new WeakMap<Numbering, Patterns>();

/** `4(a)`: a point printed with the number it goes on from. */
const points = '(?:\\((?:[a-z]|[ivxl]{2,5}|\\d{1,2})\\))*';
const decimal = `\\d{1,4}[A-Z]?(?:[.-]\\d{1,3}[A-Z]?)*(?:\\.[A-Z](?=\\s*[-–—:]))?(?:\\s[a-z](?=\\s*[-–—:]\\s))?${points}`;
/** `I.A – Objet`, `II.B. Prix`; never `V.A.T.`. */
const lettered = `${romanCapitals}\\.[A-F](?=\\.?\\s*[-–—:])|(?=[IVX]{2})${romanCapitals}\\.[A-F](?=\\.?\\s+\\p{Lu})`;
/** `L. 3`, as codes number; `I. 3` is the third of I. */
const ofCode = '[LRD]\\.\\s?\\d{1,4}(?:-\\d{1,3})*';
const letters = `(?:${lettered}|${romanCapitals}|[A-Z])(?:[.-]?\\d{1,3}(?:\\.\\d{1,3})*)?`;
/** `Paragraph (b)`. */
const bracketed = '\\((?:[a-z]{1,4}|\\d{1,3})\\)(?=\\s|[.:;,–—-]|$)';
/** `Annexe « B »`. */
const quote = '[«“"]?\\s?';
const unquote = '(?:\\s?[»”"])?';
const notWithin = "(?![\\p{L}\\d]|['’]\\p{L})";

function patternsOf(numbering: Numbering): Patterns {
  const known = compiled.get(numbering);
  if (known) return known;
  const { clauses, parts, annexes, sheets, inWords, ordinals, beforeOrdinal, signs, suffixes, units, streets } = numbering;
  const named = [...clauses, ...parts, ...annexes, ...sheets];
  const words = oneOf(named);
  const suffix = `(?:[\\s-]*(?:${oneOf(suffixes)})(?!\\p{L}))?`;
  const abbreviated = signs.filter((one) => !/\p{L}$/u.test(one)).flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1)]);
  const inLetters = signs.filter((one) => /\p{L}$/u.test(one)).map((one) => one.charAt(0).toUpperCase() + one.slice(1));
  const sign = `(?:(?:${oneOf(abbreviated)})\\s*(?=\\d)|(?:${oneOf(inLetters)})\\s+(?=\\d+[A-Z]?\\s*[-–—:]))?`;
  const inText = oneOf(Object.keys(inWords));
  const patterns = {
    openings: new Set(named.map(openingOf)),
    worded: new RegExp(
      `^(?<word>${words})(?:\\s+|(?<=§)|(?=\\d))(?:(?:${oneOf(signs)})\\s*(?=\\d|[A-Z](?![\\p{L}])|${romanCapitals}(?![\\p{L}])))?(?:(?<text>(?:${inText}))|${quote}(?<number>${decimal}${suffix}|${ofCode}|${letters}${suffix}|${bracketed}))${notWithin}${unquote}`,
      'iu',
    ),
    ordinal: new RegExp(
      `^${beforeOrdinal.length === 0 ? '' : `(?:(?:${oneOf(beforeOrdinal)})\\s+)?`}(?<text>${oneOf(Object.keys(ordinals))})\\s+(?<word>${oneOf([...parts, ...annexes])})${notWithin}`,
      'iu',
    ),
    bare: new RegExp(
      `^(?<sign>${sign})\\(?(?<number>\\d{1,2}-\\d{1,2}(?=\\.?\\s+\\p{Lu})|\\d{1,3}(?:[A-Z]|[a-f](?=[.)]\\s)|\\s?(?:${oneOf(suffixes)})(?!\\p{L}))?(?:\\.\\d{1,3}[A-Z]?)*(?:(?<=\\.\\d{1,3})\\s(?:${oneOf(suffixes)})(?!\\p{L}))?${points})(?![\\p{L}\\d])`,
      'u',
    ),
    units: new Set(units),
    street: new RegExp(`^(?:[\\p{L}.’'-]+,? ){0,2}(?:${oneOf(streets)})(?!\\p{L})`, 'iu'),
  };
  compiled.set(numbering, patterns);
  return patterns;
}

/** `§` is a word of one sign. */
const openingOf = (text: string): string => (text.startsWith('§') ? '§' : text.slice(0, 2).toLowerCase());

/** The number of a heading: `Article 5 - Durée` → the clause `5`; `TITRE II. Prix` → the part `titre`, `ii`; `5 jours ouvrés` → none. */
export function headingNumber(text: string, numbering: Numbering): PrintedHeading | undefined {
  return divisionNumber(text, numbering) ?? bareNumber(text, numbering);
}

/** The same for numbers that have a word: `ARTICLE 5`, `Première partie`. */
export function divisionNumber(text: string, numbering: Numbering): PrintedHeading | undefined {
  return wordedNumber(text, numbering) ?? ordinalNumber(text, numbering);
}

const opensSentence = /^[\p{Lu}«“"(]/u;
const separators = /^\s*(?:[.:;•|°)/]|[-–—─])+(?:\s*[-–—:])?\s*|^\s+/u;

function rest(text: string, at: number): { readonly end: number; readonly parted: boolean } {
  const [found = ''] = separators.exec(text.slice(at)) ?? [];
  return { end: at + found.length, parted: /\S/.test(found) || at + found.length === text.length };
}

/** `Annexe A`, `Article V`, `PART ONE`: letters are a number only where no word goes on from them, as in `Annexe a été`. */
export function wordedNumber(text: string, numbering: Numbering): PrintedHeading | undefined {
  const { openings, worded } = patternsOf(numbering);
  const groups = openings.has(openingOf(text)) ? worded.exec(text) : null;
  const { word = '', text: inText, number } = groups?.groups ?? {};
  if (!groups) return undefined;
  const { end, parted } = rest(text, groups[0].length);
  const next = text.slice(end);
  const isDecimal = number !== undefined && /^\d/.test(number);
  if (!isDecimal && !parted && !opensSentence.test(next) && !/^\d/.test(next)) return undefined;
  if (number !== undefined && !isDecimal && !/^[A-Z(]/.test(number)) return undefined;
  if (!isDecimal && number === 'A' && !parted && numbering.capitalArticles.some((article) => next.startsWith(article))) return undefined;
  const printed = number ?? inText!;
  const start = groups[0].lastIndexOf(printed);
  const at = { start, end: start + printed.length };
  return {
    ...kindOf(word, numbering),
    number: number === undefined ? spelled(word, printed, numbering) : idOfNumber(number),
    at,
    end,
    parted,
  };
}

function spelled(word: string, inText: string, numbering: Numbering): string {
  const plain = inText.toLowerCase();
  const isRoman = numbering.firstOfRoman.includes(plain) && !numbering.clauses.includes(word.toLowerCase());
  return isRoman ? 'i' : numbering.inWords[plain]!;
}

function ordinalNumber(text: string, numbering: Numbering): PrintedHeading | undefined {
  const found = patternsOf(numbering).ordinal.exec(text);
  const { word, text: inText } = found?.groups ?? {};
  if (!found || word === undefined || inText === undefined) return undefined;
  const { end, parted } = rest(text, found[0].length);
  if (!parted && !/^\p{Lu}/u.test(text.slice(end))) return undefined;
  const at = { start: 0, end: inText.length };
  return { ...kindOf(word, numbering), number: numbering.ordinals[inText.toLowerCase()]!, at, end, parted };
}

function kindOf(written: string, { clauses, annexes }: Numbering): Pick<PrintedHeading, 'kind' | 'word'> {
  const word = written.toLowerCase();
  return { word, kind: annexes.includes(word) ? 'annex' : clauses.includes(word) ? 'clause' : 'part' };
}

/** `IV` → `iv`, `5bis` → `5-bis`, `4(a)` → `4/a`. */
export const idOfNumber = (number: string): string =>
  number
    .toLowerCase()
    .replace(/(\d)[\s-]*(\p{L}{2,})$/u, '$1-$2')
    .replace(/^([lrd]\.)\s/u, '$1')
    .replace(/(\d)\s(\p{L})$/u, '$1$2')
    .replace(/\s+/g, '-')
    .replace(/\(([^)]*)\)/g, (_, point: string, at: number) => (at === 0 ? point : `/${point}`));

const bareLetters = new RegExp(`^\\(?(?<number>${letters}|[a-oq-z](?=[.]\\s+\\p{Lu}))(?![\\p{L}\\d])`, 'u');
/** A sign after a bare number, with space or a title after it: `.`, `)`, ` - `; never between digits (`24/7`). */
const bareSign = /^(?:°?\)|°\s?[-–—]?|[.:/]?\s*[-–—]+|[.:/])(?:\s+|(?=[\p{Lu}«“"])|$)|^\s+(?:\.\s?[-–—]|[.):;•|/─-])\s+/u;

function bareNumber(text: string, numbering: Numbering): PrintedHeading | undefined {
  const found = patternsOf(numbering).bare.exec(text) ?? bareLetters.exec(text);
  const { number } = found?.groups ?? {};
  if (!found || number === undefined || number === '') return undefined;
  const after = text.slice(found[0].length);
  const [sign] = (text.startsWith('(') && !after.startsWith(')') ? undefined : bareSign.exec(after)) ?? [];
  const parted = sign !== undefined || (after === '' && standsAlone.test(number) && !generation.test(number));
  if (!parted && (!/^\s/.test(after) || !opensTitle(number, after.trimStart(), numbering))) return undefined;
  const end = found[0].length + (sign ?? /^\s*/.exec(after)![0]).length;
  const start = found[0].length - number.length;
  return { kind: 'bare', word: '', number: idOfNumber(number), at: { start, end: found[0].length }, end, parted };
}

/** A number that is all of a heading: a letter alone is a title. */
const standsAlone = /^(?:\d.*|I|V|[IVXL]{2,})$/;

/** `5G`, `3D`: a name. */
const generation = /^[2-6][GD]$/;

/** After a number and mere space: a title, no unit, month or street. */
function opensTitle(number: string, next: string, numbering: Numbering): boolean {
  if (isQuantity(next, numbering) || generation.test(number)) return false;
  if (/[.(-]/.test(number)) return /^[\p{L}«“"(]/u.test(next);
  if (/^\d/.test(number)) return /^\d{1,2}(?!\d)/.test(number) && /^[«“"(]?\p{Lu}/u.test(next);
  return (number.length > 1 || /^[IVX]$/.test(number)) && /^[«“"]?\p{Lu}{2}/u.test(next);
}

/** Whether what follows a number makes it a quantity, a date or an address. */
function isQuantity(next: string, numbering: Numbering): boolean {
  const [word = ''] = /^(?:[%‰€$£]|°\p{L}|[\p{L}€]+\.?)(?!['’])/u.exec(next) ?? [];
  const { units, street } = patternsOf(numbering);
  const plain = word.length === 1 ? word : word.toLowerCase();
  return units.has(plain) || units.has(plain.replace(/\.$/, '')) || /^(?:\d|[,%‰€$£])/.test(next) || street.test(next);
}

/** `4.1 the Goods;`: one of what a sentence lists. */
const isListed = (text: string, { listJoints }: Numbering): boolean =>
  text.endsWith(';') || listJoints.some((joint) => text.endsWith(`; ${joint}`));

/** Of one part: `5.`, or a word before it; `(5)` and `5)` are labels. */
const singleNumber = /^(?:\d{1,2}[A-Z]?\.|[^\d(])/u;

/**
 * The number of a paragraph: `5.1 Le contrat…`, `5.1. …`, `Section 2.1. Fees. …`, and, of one part, `5. Le contrat…`.
 * A single number without a sign opens none: `5 jours`, `2026 est…`.
 */
export function paragraphNumber(text: string, numbering: Numbering): PrintedHeading | undefined {
  const found = wordedNumber(text, numbering) ?? bareNumber(text, numbering);
  if (found === undefined || found.kind === 'part' || found.kind === 'annex' || !/^\d/.test(found.number)) return undefined;
  const next = text.slice(found.end);
  const deep = /[.\-/]/.test(found.number) || found.word === '§';
  const opens = opensSentence.test(next) || (/^\p{Ll}/u.test(next) && (/\..*\./.test(found.number) || isListed(text, numbering)));
  if (!found.parted) return deep && opens && !isQuantity(next, numbering) ? found : undefined;
  return (deep || singleNumber.test(text)) && !/^\d/.test(next) ? found : undefined;
}
