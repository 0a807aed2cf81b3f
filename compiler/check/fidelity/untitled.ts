/** Numbered lines of an original that are titles where their siblings are, and sentences that are none. */
import { type PrintedNumber, printedNumber } from '../../language/printed/printed-number.ts';
import type { Clause } from '../../model/contract.ts';
import type { Misprint } from './misprint.ts';
import type { Printed } from './printed-places.ts';

const sentenceEnd = /[.;:,!?…]["»”’)]*$/u;
/** A sentence as a title: longer, in words, than one that ends with a full stop by habit. */
const longTitle = { unnumbered: 5, numbered: 12 } as const;

/** Titles written as paragraphs or items, and paragraphs written as titles. */
export function findUntitled(printed: Printed): Misprint[] {
  const { clauses, places, numbering } = printed;
  const numbers = clauses.map(({ text, kind }) =>
    kind === 'row' || kind === 'table' || kind === 'note' ? undefined : printedNumber(text, numbering),
  );
  const titled = new Set(numbers.flatMap((number, index) => (number && clauses[index]!.kind === 'section' ? [keyOf(number)] : [])));
  const untitled = new Set(numbers.flatMap((number, index) => (number && clauses[index]!.kind !== 'section' ? [familyOf(number)] : [])));
  const last = new Map<string, number>();
  return clauses.flatMap((clause, index): Misprint[] => {
    const [place, number] = [places[index], numbers[index]];
    const family = number && familyOf(number);
    const comesNext = number && !titled.has(keyOf(number)) && (number.kind === 'division' || last.get(family ?? '') === lastOf(number) - 1);
    if (number && family !== undefined && (clause.kind === 'section' || comesNext)) last.set(family, lastOf(number));
    if (!place) return [];
    if (clause.kind !== 'section' && comesNext && isTitle(clause, printed, index))
      return [{ kind: 'title', clause: index, word: place.word }];
    return clause.kind === 'section' && isSentence(clause, family, untitled) ? [{ kind: 'sentence', clause: index, word: place.word }] : [];
  });
}

const keyOf = (number: PrintedNumber): string => (number.kind === 'path' ? number.path.join('.') : JSON.stringify(number));
const lastOf = (number: PrintedNumber): number => (number.kind === 'path' ? number.path.at(-1)! : Number.NaN);

/** Siblings share a family: the path above them, or a division's name, which is always a title's. */
function familyOf(number: PrintedNumber): string | undefined {
  if (number.kind === 'path') return `${number.path.slice(0, -1).join('.')}#`;
  return number.kind === 'division' ? 'division' : undefined;
}

/** All bold, or a line that stands apart from what follows and ends no sentence. */
function isTitle(clause: Clause, { places, lines, numbering }: Printed, index: number): boolean {
  const place = places[index]!;
  const next = places[index + 1];
  const bold = clause.runs.every(({ bold: isBold, start, end }) => isBold || clause.text.slice(start, end).trim() === '');
  if (!place.opensLine || (next && !next.opensLine)) return false;
  if (bold) return true;
  const apart = lines[place.line]!.apart && (next === undefined || lines[next.line]!.apart);
  return !sentenceEnd.test(clause.text) && (apart || printedNumber(clause.text, numbering)?.kind === 'division');
}

/** A title without a number that ends a sentence, or a numbered one that does where a sibling is a paragraph. */
function isSentence({ text }: Clause, family: string | undefined, untitled: ReadonlySet<string | undefined>): boolean {
  const words = text.split(' ').length;
  if (!/[.;,]$/.test(text)) return false;
  return family === undefined ? words > longTitle.unnumbered : words > longTitle.numbered && untitled.has(family);
}
