/**
 * A paragraph in, every quantity of it out, in order, not overlapping, each as long as a language's grammar can read.
 * The non-obvious law: recall comes first, so digits are always found, but in numbers of clauses and addresses.
 */
import { isCurrency } from '../../runtime/currency.ts';
import type { DetectedQuantity } from '../detected.ts';
import { plainText } from '../text/plain-text.ts';
import { endOf, isInAddress, walkWords, wordClass } from '../text/words.ts';
import { Cursor } from './cursor.ts';
import { type DesignationWords, designationEnd, modelEnd, yearEnd } from './designation.ts';
import { finished, flowAt, type Grammar, type Hit, isBare, longestQuantity, signedNumber } from './grammar.ts';
import { lentUnit } from './lent-unit.ts';
import { type NamingWords, namedEnd, withoutName } from './named-number.ts';
import { currencyStart } from './reader/read-currency.ts';
import type { ReadingContext } from './reading.ts';
import { type Spans, spansInOrder } from './spans-in-order.ts';
import { type FormPattern, formAt, phoneEnd } from './special-forms.ts';

export type Detection = {
  readonly grammar: Grammar;
  readonly named: DesignationWords;
  readonly naming: NamingWords;
  /** Forms that begin with digits, and those that a word opens: `version 8.2`. */
  readonly forms: readonly FormPattern[];
  readonly formsByWord: ReadonlyMap<string, FormPattern>;
  /** A printed clause number that heads the text. */
  readonly printedNumber: RegExp;
  /** Where numbers name clauses, schedules and notes. */
  readonly clauseNumbers: (text: string, plain: string) => Spans;
  /** The end of a law's name, where one begins. */
  readonly lawEnd?: (cursor: Cursor, start: number, end: number) => number | undefined;
  /** Where a number may begin before its first digit: `.5`. */
  readonly numberStart?: (text: string, start: number) => number;
  /** What a word without digits begins. */
  readonly wordAt: (cursor: Cursor, start: number, end: number) => Hit | undefined;
};

export const longest = (...hits: readonly (Hit | undefined)[]): Hit | undefined =>
  hits.reduce((best, hit) => (hit !== undefined && hit.end > (best?.end ?? 0) ? hit : best), undefined);

const numberRun = /\d+(?:[.,:/'’-]\d+){0,12}[a-z]{0,3}°?/y;

/** An amount whose currency stands before its digits, where it says as much as what the digits begin. */
function amountAt(cursor: Cursor, start: number, quantity: Hit | undefined, grammar: Grammar): Hit | undefined {
  const sign = currencyStart(cursor, start, grammar.currencyWords);
  const signed = sign === undefined ? undefined : longestQuantity(cursor, sign, grammar);
  return signed !== undefined && signed.end >= (quantity?.end ?? 0) ? signed : undefined;
}

/** Digits: the longest of a special form, a quantity, and the bare run of digits. */
function digitsAt(cursor: Cursor, start: number, wordEnd: number, { grammar, forms, numberStart }: Detection): Hit {
  const { text } = cursor;
  const phone = text[start - 1] === '+' ? phoneEnd(text, start - 1) : undefined;
  if (phone !== undefined) return { start: start - 1, end: phone, form: 'phone' };
  const from = numberStart?.(text, start) ?? start;
  const quantity = longestQuantity(cursor, from, grammar);
  const amount = amountAt(cursor, start, quantity, grammar);
  if (amount !== undefined) return amount;
  const special = formAt(text, start, forms);
  const run: Hit = { start: from, end: Math.max(endOf(numberRun, text, start) ?? wordEnd, wordEnd), form: 'number' };
  const best = longest(special && { start, ...special }, quantity, run) ?? run;
  if (best.form !== 'quantity' && best.form !== 'number') {
    const same = best.end === quantity?.end ? quantity : { start, end: best.end, form: 'number' as const };
    const whole = best.form === 'fraction' ? finished(cursor, same, grammar) : same;
    return whole.end > best.end ? whole : { ...best, ...(same.quantity ? { quantity: same.quantity } : {}) };
  }
  const told = countedAt(cursor, start, best, grammar);
  const signed = signedNumber(cursor, start, told, grammar) ?? told;
  return signed.quantity === undefined ? { ...signed, end: endOf(grammar.many, text, signed.end) ?? signed.end } : signed;
}

/** A bare number with what it counts in a time, or with the unit that no reader took. */
export function countedAt(cursor: Cursor, start: number, hit: Hit, grammar: Grammar): Hit {
  return (
    (hit.quantity && isBare(hit) ? flowAt(cursor, start, grammar) : undefined) ??
    lentUnit(cursor, hit, grammar) ??
    finished(cursor, hit, grammar)
  );
}

const codeTail = /(?:[/.-]\d+)+(?![\p{L}\d])/uy;

/** `GBP5,000`: an amount; `M365`, `C25/30`: a code, taken whole; `codage1`, a word with a footnote call: the digits alone. */
function codeAt(cursor: Cursor, start: number, end: number, grammar: Grammar): Hit {
  const word = cursor.source.slice(start, end);
  const letters = /^\p{L}+(?=\d)/u.exec(word)?.[0] ?? '';
  const amount =
    isCurrency(letters) || grammar.currencyBefore.has(letters.toLowerCase()) ? longestQuantity(cursor, start, grammar) : undefined;
  if (amount?.quantity?.kind === 'money') return amount;
  const call = /^\p{L}\p{Ll}{2,}(\d{1,2})$/u.exec(word)?.[1];
  return call === undefined
    ? { start, end: endOf(codeTail, cursor.text, end) ?? end, form: 'code' }
    : { start: end - call.length, end, form: 'number' };
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (wordClass(text.charCodeAt(at)) === 2) return true;
  return false;
}

/** `version 8.2`, `loi du 6 janvier 1978`: undefined where the word opens no form, null where what follows is none. */
function openedForm({ text }: Cursor, start: number, end: number, { formsByWord }: Detection): Hit | undefined | null {
  const found = formsByWord.get(text.slice(start, end));
  if (found === undefined) return undefined;
  const formEnd = endOf(found[1], text, start);
  return formEnd === undefined ? null : { start, end: formEnd, form: found[0] };
}

/** `every day except Sunday from 10:00 to 20:00`: the hours of the other days, which nothing reads. */
function withoutExcepted(text: string, hit: Hit, { except }: Grammar): Hit {
  const before = hit.quantity?.kind === 'hours' ? except.exec(text.slice(0, hit.start)) : null;
  return before === null ? hit : { start: before.index, end: hit.end, form: 'number' };
}

const nextHours = /[,;]? ?(?:et |puis |and |then |,|;)? ?/uy;
const ofDays = ({ quantity }: Hit): boolean => quantity?.kind === 'hours' && quantity.windows.every(({ days }) => days !== undefined);

/** Hours of no day, `9 h – 12 h, et le samedi 9 h – 11 h`, before those of some: of the others, and nothing says which. */
function withOtherDays(cursor: Cursor, hit: Hit, grammar: Grammar): Hit {
  const kind = hit.quantity?.kind;
  if ((kind !== 'hours' && kind !== 'timeRange') || ofDays(hit)) return hit;
  const next = endOf(nextHours, cursor.text, hit.end);
  const other = next === undefined || next === hit.end ? undefined : longestQuantity(cursor, next, grammar);
  return other !== undefined && ofDays(other) ? { start: hit.start, end: other.end, form: 'number' } : hit;
}

/** `N+1`: a name; `J-15`: so many days before another, which no reader takes. */
function afterLetter({ text }: Cursor, start: number, end: number): Hit | undefined {
  const sign = text[start - 1];
  if ((sign !== '+' && sign !== '-') || !/(?<![\p{L}\d])\p{L}$/u.test(text.slice(Math.max(0, start - 3), start - 1))) return undefined;
  if (sign === '+') return /^\d$/.test(text.slice(start, end)) ? { start: start - 2, end, form: 'code' } : undefined;
  return /[jhmdtw]/.test(text[start - 2]!) ? { start: start - 2, end, form: 'number' } : undefined;
}

/** A scale, `1:50`, that reads like an hour. */
function withoutScale(text: string, hit: Hit, { scale }: Grammar): Hit {
  const isScale = hit.quantity?.kind === 'time' && text.slice(hit.start, hit.end).includes(':') && scale.test(text.slice(0, hit.start));
  return isScale ? { start: hit.start, end: hit.end, form: 'code' } : hit;
}

/** `under-12s`, `mid-90s`: digits within a word. */
const compound = /\p{L}+-\d+s(?![\p{L}\d])/uy;

function hitAt(cursor: Cursor, start: number, end: number, detection: Detection): Hit | undefined {
  const { text, source } = cursor;
  const named = designationEnd(source, start, end, detection.named) ?? namedEnd(cursor, start, end, detection.naming, detection.grammar);
  if (named !== undefined) return { start, end: named, form: 'designation' };
  const year = yearEnd(text, start, end, detection.named);
  if (year !== undefined) return { start, end: year, form: 'date' };
  const law = detection.lawEnd?.(cursor, start, end);
  if (law !== undefined) return { start, end: law, form: 'law' };
  const within = endOf(compound, text, start);
  if (within !== undefined) return { start, end: within, form: 'number' };
  if (wordClass(text.charCodeAt(start)) === 2)
    return afterLetter(cursor, start, end) ?? withoutName(cursor, digitsAt(cursor, start, end, detection), detection.naming);
  if (hasDigit(text, start, end))
    return detection.formsByWord.has(text.slice(start, end).replace(/\d+$/, ''))
      ? undefined
      : codeAt(cursor, start, end, detection.grammar);
  const model = modelEnd(source, start, end);
  if (model !== undefined) return { start, end: model, form: 'code' };
  const form = openedForm(cursor, start, end, detection);
  return form === undefined ? detection.wordAt(cursor, start, end) : (form ?? undefined);
}

/** What is found in a text, under what its contract says beside its words. */
export const quantitiesBy =
  (detection: Detection) =>
  (text: string, context: ReadingContext = {}): DetectedQuantity[] => {
    const plain = plainText(text);
    const cursor = new Cursor(text, 0, plain, context);
    const found: DetectedQuantity[] = [];
    const head = detection.printedNumber.exec(plain)?.[0].length ?? 0;
    const referenceEnd = spansInOrder(() => detection.clauseNumbers(text, plain));
    walkWords(plain, (start, end) => {
      if (start < head) return head;
      const hit = hitAt(cursor, start, end, detection);
      if (hit === undefined) return end;
      const after = referenceEnd(start);
      if (after !== undefined) return after;
      if (isInAddress(plain, hit.start)) return end;
      const shown = withoutScale(plain, withoutExcepted(plain, hit, detection.grammar), detection.grammar);
      const told = withOtherDays(cursor, shown, detection.grammar);
      found.push({ ...told, text: text.slice(told.start, told.end) });
      return told.end;
    });
    return found;
  };
