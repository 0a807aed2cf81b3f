/**
 * Numbers that name a thing and measure none: standards, protocols, registers, accounts, boxes, streets. Law: the list is closed, so that
 * no product or defined term hides a number; what it does not know stays a quantity.
 */
import { isCurrency } from '../../runtime/currency.ts';
import { endOf } from '../text/words.ts';

/** What each language adds: `rue`, `Street`; `numéro`, `number`; registers; what a year alone follows. Patterns of the text as it is written. */
export type DesignationWords = {
  readonly street: RegExp;
  readonly numbered: RegExp;
  readonly register: RegExp;
  readonly beforeYear: RegExp;
  /** What a year follows that nothing follows: `until 2030.` */
  readonly beforeLoneYear: RegExp;
};

const standards = 'ISO IEC CEI DIN ASTM ANSI IEEE ETSI ITU UIT RFC FIPS NIST NBN ISAE SSAE IFRS IAS'.split(' ');
/** Of these only numbers of several digits are standards: `EN 54`, `BS 5839-1`. */
const shortStandards = 'EN BS NF SN UL'.split(' ');
const protocols = 'TLS SSL AES SHA RSA USB HTTP WPA UTF SOC ITIL COBIT PCI OAuth DOCSIS'.split(' ');
const registers = 'SIRET SIREN RCS IBAN VAT TVA BCE KBO IDE UID EORI DUNS CHE NEQ ABN ACN EIN NAF APE'.split(' ');
const boxes = 'BP CS P PO PHP'.split(' ');
const heads = new Set([standards, shortStandards, protocols, registers, boxes].flat());

const year = '(?: ?: ?(?:19|20)\\d{2})?';
const end = '(?![\\d\\p{L}])(?! ?[%‰€$£])';
const standard = new RegExp(
  `(?:(?:${standards.join('|')})(?:[ /-]+(?:ISO|IEC|CEI|EN|NF|BS|TS|TR|SP|T))*[ -]?[A-Z]?\\d{1,5}|(?:${shortStandards.join('|')})(?:[ -](?:EN|ISO|IEC))*[ -](?:[A-Z] ?)?\\d{2,5}(?=[-:]\\d|\\d?(?<=\\d{3}))\\d?)(?:[-. ]\\d{1,4}(?=\\D|$))*${year}${end}`,
  'uy',
);
const protocol = new RegExp(`(?:${protocols.join('|')})(?:[ -]DSS)?[ /-]?v?\\d{1,4}(?:\\.\\d{1,2})*${end}`, 'uy');
/** A number in a register, `between` what a language says before it: `numéro`, `number`. */
export const registerAfter = (between: string): RegExp =>
  new RegExp(
    `(?:${registers.join('|')})(?:[ :]|${between}|\\p{Lu}\\p{Ll}+)*[ -]?(?:[A-Z]{1,3}[ .-]?)?\\d[\\d.]*[A-Z]?(?:[ .-]?\\d[\\dA-Z]{0,4})*${end}`,
    'uy',
  );
const account = /[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![\d\p{L}])/uy;
const box = /(?:BP|CS|P\.? ?O\.? Box) ?\d{1,6}(?![\d\p{L}])/uy;
const postcode = /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\d\p{L}])/uy;
const model = new RegExp(`[A-Z]{2,6}-\\d+[A-Z\\d]*(?:-[A-Z\\d]+)*(?![.,]?\\d)${end}`, 'uy');

/** A version of the language that is called as a currency is. */
const php = /PHP \d\.\d{1,2}(?![\d\p{L}])/uy;

const patterns = [standard, protocol, account, box, postcode, php];
/** Digits that a register's number has at least, so that « TVA 20 » stays one; a code of activity has fewer. */
const fewest = 6;

const furthest = (source: string, start: number, all: readonly RegExp[]): number | undefined =>
  all.reduce<number | undefined>((best, pattern) => {
    const found = endOf(pattern, source, start);
    return found !== undefined && found > (best ?? 0) ? found : best;
  }, undefined);

function registered(source: string, start: number, register: RegExp): number | undefined {
  const found = endOf(register, source, start);
  const least = /^(?:NAF|APE)/.test(source.slice(start, start + 3)) ? 3 : fewest;
  return found !== undefined && source.slice(start, found).replace(/\D/g, '').length >= least ? found : undefined;
}

const digit = /\d/;

/** Where the designation ends that the word from `start` to `end` opens, in the text as written; undefined where it opens none. */
export function designationEnd(
  source: string,
  start: number,
  wordEnd: number,
  { street, numbered, register }: DesignationWords,
): number | undefined {
  const word = source.slice(start, wordEnd);
  if (digit.test(word)) return /^\d/.test(word) ? endOf(street, source, start) : furthest(source, start, [account, postcode, protocol]);
  if (heads.has(word)) return furthest(source, start, patterns) ?? registered(source, start, register);
  return endOf(numbered, source, start);
}

/** The end of a model's number, whose letters a hyphen joins to it: `XR-500`. */
export const modelEnd = (source: string, start: number, wordEnd: number): number | undefined =>
  source[wordEnd] === '-' && !isCurrency(source.slice(start, wordEnd)) ? endOf(model, source, start) : undefined;

const digits = /^(?:19|20)\d{2}$/;
const moreYears = /(?:(?:(?:,? (?:et|ou|à|and|or|to)|,) |[/–-])(?:19|20)\d{2}(?![\d\p{L}]|[.,]\d)|\/\d{2}(?![\d\p{L}/]))+/uy;
const ends = /^(?:[.,;:)](?!\d)|$)/;
const farthest = 16;

/** The end of a year and of those listed with it, by the word before, `en 2024`, or where nothing is counted, `by 2030.`; else undefined. */
export function yearEnd(text: string, start: number, end: number, { beforeYear, beforeLoneYear }: DesignationWords): number | undefined {
  if (end - start !== 4 || !digits.test(text.slice(start, end))) return undefined;
  const before = text.slice(Math.max(0, start - farthest), start);
  const last = endOf(moreYears, text, end) ?? end;
  return beforeYear.test(before) || (beforeLoneYear.test(before) && ends.test(text.slice(last, last + 2))) ? last : undefined;
}
