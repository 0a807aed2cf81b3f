/**
 * A paragraph in, its references out: clauses, schedules and notes of this contract, and laws that are not here.
 * The non-obvious law: `this Section` names no number and is none; a number followed by `of the … Act` points outside.
 */
import type { DetectedReference, ReferenceTarget } from '../detected.ts';
import { plainText } from '../text/plain-text.ts';
import { endOf, walkWords } from '../text/words.ts';

type Kind = 'clause' | 'annex' | 'note';

const heads: ReadonlyMap<string, Kind> = new Map([
  ...'article articles art clause clauses section sections sec paragraph paragraphs para paras'
    .split(' ')
    .map((word) => [word, 'clause'] as const),
  ...'schedule schedules exhibit exhibits appendix appendices annex annexes attachment'.split(' ').map((word) => [word, 'annex'] as const),
  ...'note notes footnote footnotes'.split(' ').map((word) => [word, 'note'] as const),
]);

const numbers: Readonly<Record<Kind, RegExp>> = {
  clause: /\d{1,4}(?:\.\d{1,4}){0,7}[a-z]?(?![\d\p{L}%])/uy,
  annex: /(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})(?![\d\p{L}'])/uy,
  note: /\d{1,3}(?![\d\p{L}])/uy,
};

const gap = /\.? *(?:no\.? *)?/y;
const listGap = / *(?:,? and|,? or|,| to) */y;
const unitAfter = / *(?:[%€£$]|(?:days?|months?|years?|weeks?|hours?|minutes?|business|working)(?!\p{L}))/uy;
const outside =
  /(?:\([^)]{1,8}\))* of (?:the )?(?:[a-z0-9()’'-]+ ){0,6}?(?:act|regulations?|directive|code|gdpr|rules)(?: (?:of )?\d{4})?(?![\p{L}\d])/uy;

const isNumber = (written: string): boolean => written === written.toUpperCase();

type Found = DetectedReference & { readonly numberSpan: readonly [number, number] };

function referencesAfter(source: string, text: string, start: number, headEnd: number, kind: Kind): Found[] {
  const found: Found[] = [];
  let place = endOf(gap, text, headEnd) ?? headEnd;
  if (place === headEnd) return found;
  while (found.length < 20) {
    const end = endOf(numbers[kind], text, place);
    if (end === undefined || (found.length > 0 && endOf(unitAfter, text, end) !== undefined)) return found;
    const number = source.slice(place, end);
    if (kind === 'annex' && !isNumber(number)) return found;
    found.push(foundAt(source, text, kind, [found.length === 0 ? start : place, place, end]));
    const next = endOf(listGap, text, end);
    if (next === undefined) return found;
    place = next;
  }
  return found;
}

function foundAt(source: string, text: string, kind: Kind, [start, numberStart, numberEnd]: readonly [number, number, number]): Found {
  const number = source.slice(numberStart, numberEnd);
  const end = endOf(outside, text, numberEnd);
  const document = end === undefined ? '' : source.slice(numberEnd, end).replace(/^.*? of /u, '');
  const target: ReferenceTarget = end === undefined ? { kind, number } : { kind: 'external', document, number };
  return { start, end: end ?? numberEnd, text: source.slice(start, end ?? numberEnd), target, numberSpan: [numberStart, numberEnd] };
}

function namedDocuments(source: string, text: string, documents: readonly string[]): DetectedReference[] {
  return documents.map(plainText).flatMap((name) => {
    const at = text.indexOf(name);
    const document = source.slice(at, at + name.length);
    return at < 0 ? [] : [{ start: at, end: at + name.length, text: document, target: { kind: 'external', document } as const }];
  });
}

function find(source: string): Found[] {
  const text = plainText(source);
  const found: Found[] = [];
  walkWords(text, (start, end) => {
    const kind = heads.get(text.slice(start, end));
    const here = kind === undefined ? [] : referencesAfter(source, text, start, end, kind);
    found.push(...here);
    return here.at(-1)?.end ?? end;
  });
  return found;
}

/** Every reference of a paragraph, in order. `documents` are further names of papers that are not here. `"Sections 3 and 4"` → two clauses. */
export const detectReferences = (text: string, documents: readonly string[] = []): DetectedReference[] => {
  const found = find(text).map(({ numberSpan: _, ...reference }) => reference);
  const named = namedDocuments(text, plainText(text), documents).filter(
    (one) => !found.some(({ start, end }) => one.start < end && start < one.end),
  );
  return [...found, ...named].sort((a, b) => a.start - b.start);
};

/** Where numbers name clauses, schedules and notes: spans that are no quantities. */
export const clauseNumberSpans = (text: string): (readonly [number, number])[] => find(text).map(({ numberSpan }) => numberSpan);
