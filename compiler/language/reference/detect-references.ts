/**
 * A paragraph in, its references out: clauses, parts and notes of this contract, and documents that are not here. The grammar of a
 * language says by which words. `this Section` names no number and is none.
 */
import type { DetectedReference, ReferenceTarget } from '../detected.ts';
import { romanValue } from '../printed/roman.ts';
import { plainText } from '../text/plain-text.ts';
import { walkWords } from '../text/words.ts';
import type { Item } from './read-item.ts';
import { headOf } from './read-point.ts';
import { bareUnit, headedUnit } from './read-unit.ts';
import type { Paragraph, ReferenceGrammar } from './reference-grammar.ts';

type Found = DetectedReference & { readonly numberSpan?: readonly [number, number] };

export class ReferenceDetector {
  private readonly grammar: ReferenceGrammar;

  constructor(grammar: ReferenceGrammar) {
    this.grammar = grammar;
  }

  /** Every reference, in order, not overlapping. `documents` are further names of papers that are not here. */
  detect(source: string, documents: readonly string[] = []): DetectedReference[] {
    const found = this.find({ source, text: plainText(source), names: documents.map(plainText) });
    return found.map(({ numberSpan: _, ...reference }) => reference);
  }

  /** Where numbers name clauses, annexes and notes: spans that are no quantities. `text` is the plain spelling. */
  numberSpans(source: string, text: string): (readonly [number, number])[] {
    return this.find({ source, text, names: [] }).flatMap(({ numberSpan }) => (numberSpan ? [numberSpan] : []));
  }

  private find(paragraph: Paragraph): Found[] {
    const { text } = paragraph;
    const found: Found[] = [];
    const take = (here: readonly Found[]): number => {
      const last = found.at(-1)?.end ?? 0;
      found.push(...here.filter(({ start }) => start >= last));
      return here.at(-1)?.end ?? 0;
    };
    for (const { index, 0: sign } of text.includes('§') ? text.matchAll(/§+/g) : []) take(this.at(paragraph, index, index + sign.length));
    const signs = found.splice(0);
    walkWords(text, (start, end) => Math.max(end, take(this.at(paragraph, start, end))));
    const free = signs.filter((one) => !found.some(({ start, end }) => one.start < end && start < one.end));
    return [...found, ...free].sort((a, b) => a.start - b.start);
  }

  private at(paragraph: Paragraph, start: number, end: number): Found[] {
    const { grammar } = this;
    const { text } = paragraph;
    const word = text.slice(start, end);
    const head = isVerb(paragraph, start, end, grammar) ? undefined : headOf(word, grammar);
    const unit = head
      ? headedUnit(paragraph, start, end, head, grammar)
      : mayBePoint(word, text, start, end, grammar)
        ? bareUnit(paragraph, start, grammar)
        : undefined;
    if (unit) return unit.items.map((item) => foundOf(paragraph, item));
    const titled = head && (head.kind === 'annex' || head.kind === 'clause') ? this.titled(paragraph, start, end, head.kind) : [];
    return titled.length > 0 ? titled : this.document(paragraph, start, end);
  }

  /** `l'annexe « Gestion des Incidents »`: known by its title only. */
  private titled({ source, text }: Paragraph, start: number, headEnd: number, kind: 'annex' | 'clause'): Found[] {
    this.grammar.titled.lastIndex = headEnd;
    const title = this.grammar.titled.exec(text)?.[1];
    const end = this.grammar.titled.lastIndex;
    if (title === undefined) return [];
    const from = this.grammar.startOf(text, start);
    const words = source.slice(from, end);
    const at = text.indexOf(title, headEnd);
    return [
      {
        start: from,
        end,
        text: words,
        target: { kind: 'title', of: kind, title: source.slice(at, at + title.length), document: source.slice(start, end) },
      },
    ];
  }

  private document(paragraph: Paragraph, start: number, wordEnd: number): Found[] {
    const end = this.grammar.documentAt(paragraph, start, wordEnd);
    if (end === undefined) return [];
    const document = paragraph.source.slice(start, end);
    return [{ start, end, text: document, target: { kind: 'external', document } }];
  }
}

/** A head in lower case that is a verb where nothing leads to a noun: « livre 3 bouteilles », `schedule 2 visits`. */
function isVerb({ source, text }: Paragraph, start: number, end: number, { verbs, beforeNoun }: ReferenceGrammar): boolean {
  return verbs.has(source.slice(start, end)) && !beforeNoun.test(text.slice(Math.max(0, start - 12), start));
}

/** A letter, a numeral or a figure with a sign after it; an ordinal; a letter alone after `le`. */
function mayBePoint(word: string, text: string, start: number, end: number, { ordinals, beforeLetter }: ReferenceGrammar): boolean {
  if (ordinals.has(word)) return true;
  if (word.length > 4) return false;
  if (text[end] === ')' || text[end] === '°') return /^\d{1,2}$/.test(word) || /^[a-z]$/.test(word) || romanValue(word) !== undefined;
  return word.length === 1 && beforeLetter.test(text.slice(Math.max(0, start - 6), start));
}

function foundOf({ source }: Paragraph, item: Item): Found {
  const { start, end, written, through } = item;
  const target = targetOf(source, item);
  return {
    start,
    end,
    text: source.slice(start, end),
    target,
    ...(through ? { through } : {}),
    ...(written ? { numberSpan: written } : {}),
  };
}

function targetOf(source: string, { kind, name, number, written, points, part, document }: Item): ReferenceTarget {
  if (document) {
    const printed = written && source.slice(...written);
    return {
      kind: 'external',
      document: source.slice(document.start, document.end),
      ...(printed === undefined ? {} : { number: printed }),
    };
  }
  if (kind === 'note') return { kind, number: number! };
  const inner = { ...(points.length > 0 ? { points } : {}), ...(part === undefined ? {} : { part }) };
  if (kind === 'clause') return { kind, word: name, ...(number === undefined ? {} : { number }), ...inner };
  return { kind, name, number: number!, ...inner };
}
