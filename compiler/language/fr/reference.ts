/**
 * A paragraph in, its references out: clauses, annexes and notes of this contract, and documents that are not here.
 * The non-obvious law: `du présent article` names no number and is none; a number followed by `des conditions générales` points outside.
 */
import type { DetectedReference, ReferenceTarget } from '../detected.ts';
import { plainText } from '../text/plain-text.ts';
import { endOf, walkWords } from '../text/words.ts';

type Kind = 'clause' | 'annex' | 'note';

const heads: ReadonlyMap<string, Kind> = new Map([
  ...['article', 'articles', 'art', 'clause', 'clauses', 'section', 'sections', 'chapitre', 'chapitres'].map(
    (word) => [word, 'clause'] as const,
  ),
  ...['paragraphe', 'paragraphes', 'point', 'points', 'alinéa', 'alinéas', 'rubrique'].map((word) => [word, 'clause'] as const),
  ['annexe', 'annex'],
  ['annexes', 'annex'],
  ['note', 'note'],
  ['notes', 'note'],
]);

const numbers: Readonly<Record<Kind, RegExp>> = {
  clause: /(?:[lrd]\. ?)?\d{1,4}(?:[.-]\d{1,4}){0,7}(?:(?: ?(?:bis|ter|quater))(?![\p{L}]))?(?![\d\p{L}%])/uy,
  annex: /(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})(?![\d\p{L}'])/uy,
  note: /\(?\d{1,3}\)?(?![\d\p{L}])/uy,
};

const gap = /\.? *(?:n[°º] *)?/y;
const listGap = / *(?:,| et| ou| à|,? ainsi que) */y;
/** The dot that ends a printed number (`l'article 9.1.3. des …`), told from a full stop by the lower case that follows. */
const closingDot = /\.(?=\s+[\p{Ll}(«])/uy;
const noteOfPage = / de bas de page/y;

const month = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const lawDate = ` (?:du|des) \\d{1,2}(?:er)? ${month} \\d{4}`;
const lawNumber = '(?: \\(?(?:ue|ce|cee)\\)?)?(?: n[°º])? ?\\d{1,5}(?:[-/]\\d{1,5}){0,2}(?:/(?:ce|cee|ue))?';
const lawHead =
  '(?:loi|décret|ordonnance|arrêté|règlement|directive)s?(?: (?:royale?|ministériel|organique|européen(?:ne)?|modifiée?)){0,2}';
/** A law, decree, directive or regulation, with its number or its date. */
export const lawPattern = new RegExp(`${lawHead}(?:${lawNumber}(?:${lawDate})?|${lawDate})(?![\\d\\p{L}])`, 'uy');
const codePattern =
  /code (?:civil|pénal|judiciaire|de commerce|du travail|de la consommation|de droit économique|de procédure civile|de la propriété intellectuelle|des sociétés)(?!\p{L})/uy;
const paperPattern =
  /(?:conditions générales(?: (?:de vente|d'utilisation|de service|de prestations?))?|bons? de commande|rgpd|cgv|cgu|cahier des charges|contrat[- ]cadre)(?!\p{L})/uy;

const documentHeads = new Set(
  'loi lois décret décrets ordonnance arrêté règlement règlements directive directives code conditions bon bons rgpd cgv cgu cahier contrat'.split(
    ' ',
  ),
);

const documentPatterns = [lawPattern, codePattern, paperPattern];

/** The end of a document's name at `at`: a law, a code, a paper known by its kind, or one of `names` (plain). */
const documentEnd = (text: string, at: number, names: readonly string[]): number | undefined => {
  const ends = documentPatterns.map((pattern) => endOf(pattern, text, at) ?? -1);
  for (const name of names) if (text.startsWith(name, at) && !/[\p{L}\d]/u.test(text[at + name.length] ?? '')) ends.push(at + name.length);
  const end = Math.max(...ends);
  return end < 0 ? undefined : end;
};

const ownership = / (?:des|du|de la|de l'|de|d'un|d'une) ?(?:(?:même|dit|dite|présente?s?) )?/y;

/** The document that owns a number (`des conditions générales`); one called `présent` is this contract. */
const ownerAfter = (text: string, at: number, names: readonly string[]): { start: number; end: number } | undefined => {
  const start = endOf(ownership, text, at);
  if (start === undefined || /présente?s? $/.test(text.slice(at, start))) return undefined;
  const end = documentEnd(text, start, names);
  return end === undefined ? undefined : { start, end };
};

/** One paragraph being read: the words as written, their plain spelling, and the plain names of further documents. */
type Paragraph = { readonly source: string; readonly text: string; readonly names: readonly string[] };

type Numbered = { readonly start: number; end: number; readonly number: string; readonly numberStart: number };

/** The numbers after a head: `5.1, 5.2 et 5.3`; the first one's span begins with the head. */
const numbersAfter = ({ source, text }: Paragraph, start: number, headEnd: number, kind: Kind): Numbered[] => {
  const found: Numbered[] = [];
  let place = endOf(gap, text, kind === 'note' ? (endOf(noteOfPage, text, headEnd) ?? headEnd) : headEnd) ?? headEnd;
  if (place === headEnd) return found;
  while (found.length < 20) {
    const end = endOf(numbers[kind], text, place);
    if (end === undefined || (found.length > 0 && isQuantity(text, end))) return found;
    const number = source.slice(place, end).replace(/[()]/g, '');
    found.push({ start: found.length === 0 ? start : place, end: endOf(closingDot, source, end) ?? end, number, numberStart: place });
    const next = endOf(listGap, text, end);
    if (next === undefined) return found;
    place = next;
  }
  return found;
};

/** A number followed by a unit is no further number of the list: `l'article 5 et 30 jours`. */
const unitAfter = / *(?:[%€]|(?:jours?|mois|ans?|années?|heures?|minutes?|crédits?|euros?)(?!\p{L}))/uy;
const isQuantity = (text: string, end: number): boolean => endOf(unitAfter, text, end) !== undefined;

/** `annexe A` names an annex, `l'annexe a été jointe` does not. */
const isNumber = (written: string): boolean => written === written.toUpperCase();

const titled = / *(?:«[^»]{1,80}»|“[^"]{1,80}"|"[^"]{1,80}")/y;

type Found = DetectedReference & { readonly numberSpan?: readonly [number, number] };

const withElision = (text: string, start: number): number =>
  /(?:^|[^\p{L}])l'$/u.test(text.slice(Math.max(0, start - 3), start)) ? start - 2 : start;

const targetOf = (
  { source }: Paragraph,
  kind: Kind,
  number: string,
  owner: { start: number; end: number } | undefined,
): ReferenceTarget => {
  const printed = kind === 'annex' ? number.toUpperCase() : number;
  return owner === undefined
    ? { kind, number: printed }
    : { kind: 'external', document: source.slice(owner.start, owner.end), number: printed };
};

const numberedReferences = (paragraph: Paragraph, start: number, headEnd: number, kind: Kind): Found[] => {
  const { source, text, names } = paragraph;
  const found = numbersAfter(paragraph, withElision(text, start), headEnd, kind).filter(
    ({ number, numberStart }) => isNumber(source.slice(numberStart, numberStart + number.length)) || kind !== 'annex',
  );
  const last = found.at(-1);
  if (last === undefined) return [];
  const owner = ownerAfter(text, last.end, names);
  if (owner !== undefined) last.end = owner.end;
  return found.map(({ start: from, end, number, numberStart }) => ({
    start: from,
    end,
    text: source.slice(from, end),
    target: targetOf(paragraph, kind, number, owner),
    numberSpan: [numberStart, numberStart + number.length] as const,
  }));
};

/** `l'annexe « Gestion des Incidents »`: an annex known by its title only. */
const titledAnnex = ({ source, text }: Paragraph, start: number, headEnd: number): Found[] => {
  const end = endOf(titled, text, headEnd);
  if (end === undefined) return [];
  const from = withElision(text, start);
  return [{ start: from, end, text: source.slice(from, end), target: { kind: 'external', document: source.slice(start, end) } }];
};

const ownDocument = /(?:présente?s?|nouveaux?|ce|ces|cette) $/;

const documentReference = ({ source, text, names }: Paragraph, start: number): Found[] => {
  const end = documentEnd(text, start, names);
  if (end === undefined || ownDocument.test(text.slice(Math.max(0, start - 12), start))) return [];
  const document = source.slice(start, end);
  return [{ start, end, text: document, target: { kind: 'external', document } }];
};

const referencesAt = (paragraph: Paragraph, start: number, end: number, nameHeads: ReadonlySet<string>): Found[] => {
  const word = paragraph.text.slice(start, end);
  const kind = heads.get(word);
  if (kind !== undefined) {
    const numbered = numberedReferences(paragraph, start, end, kind);
    return numbered.length === 0 && kind === 'annex' ? titledAnnex(paragraph, start, end) : numbered;
  }
  return documentHeads.has(word) || nameHeads.has(word) ? documentReference(paragraph, start) : [];
};

const signed = /§+ ?(?=\d)/g;

/** `§ 2`, the sign that is no word. */
const signReferences = (paragraph: Paragraph): Found[] =>
  [...paragraph.text.matchAll(signed)].flatMap(({ index }) => numberedReferences(paragraph, index, index + 1, 'clause'));

const find = (source: string, text: string, documents: readonly string[]): Found[] => {
  const paragraph = { source, text, names: documents.map(plainText) };
  const nameHeads = new Set(paragraph.names.map((name) => /^[\p{L}\d]+/u.exec(name)?.[0] ?? name));
  const found: Found[] = text.includes('§') ? signReferences(paragraph) : [];
  walkWords(text, (start, end) => {
    const here = referencesAt(paragraph, start, end, nameHeads);
    found.push(...here);
    return here.at(-1)?.end ?? end;
  });
  return found.sort((a, b) => a.start - b.start);
};

/**
 * Every reference of a paragraph, in order, not overlapping. `documents` are further names of papers that are not here.
 * `"l'article 9.1.3. des conditions générales"` → external, document `conditions générales`, number `9.1.3`.
 */
export const detectReferences = (text: string, documents: readonly string[] = []): DetectedReference[] =>
  find(text, plainText(text), documents).map(({ start, end, text: words, target }) => ({ start, end, text: words, target }));

/** Where numbers name clauses, annexes and notes: spans that are no quantities. `plain` is the text's plain spelling. */
export const clauseNumberSpans = (text: string, plain: string): (readonly [number, number])[] =>
  find(text, plain, []).flatMap(({ numberSpan }) => (numberSpan === undefined ? [] : [numberSpan]));
