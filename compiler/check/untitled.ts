/** Numbered lines of an original that are titles where their siblings are, and sentences that are none. */
import { type PrintedNumber, printedNumber } from '../language/printed-number.ts';
import type { Clause } from '../model/contract.ts';
import type { Printed } from './printed-places.ts';
import type { Misprint } from './structure.ts';

const sentenceEnd = /[.;:,!?…]["»”’)]*$/u;
/** A sentence as a title: longer, in words, than one that ends with a full stop by habit. */
const longTitle = { unnumbered: 5, numbered: 12 } as const;

/** Titles written as paragraphs or items, and paragraphs written as titles. */
export function findUntitled(printed: Printed): Misprint[] {
  const { clauses, places } = printed;
  const numbers = clauses.map(({ text, kind }) =>
    kind === 'row' || kind === 'table' || kind === 'note' ? undefined : printedNumber(text),
  );
  const titled = familiesOf(numbers, clauses, true);
  const untitled = familiesOf(numbers, clauses, false);
  return clauses.flatMap((clause, index): Misprint[] => {
    const place = places[index];
    const number = numbers[index];
    if (!place) return [];
    const family = number && familyOf(number);
    if (clause.kind !== 'section' && family !== undefined && isTitle(clause, printed, index) && titled.has(family))
      return [{ kind: 'title', clause: index, word: place.word }];
    return clause.kind === 'section' && isSentence(clause, family, untitled) ? [{ kind: 'sentence', clause: index, word: place.word }] : [];
  });
}

/** Siblings share a family: the path above them, or a division's name, which is always a title's. */
function familyOf(number: PrintedNumber): string | undefined {
  if (number.kind === 'path') return `${number.path.slice(0, -1).join('.')}#`;
  return number.kind === 'division' ? 'division' : undefined;
}

function familiesOf(numbers: readonly (PrintedNumber | undefined)[], clauses: readonly Clause[], titles: boolean): Set<string> {
  const families = numbers.flatMap((number, index) =>
    number && (clauses[index]!.kind === 'section') === titles ? [familyOf(number)] : [],
  );
  return new Set([...families.filter((family) => family !== undefined), ...(titles ? ['division'] : [])]);
}

/** All bold, or a line that stands apart from what follows and ends no sentence. */
function isTitle(clause: Clause, { places, lines }: Printed, index: number): boolean {
  const place = places[index]!;
  const next = places[index + 1];
  const bold = clause.runs.every(({ bold: isBold, start, end }) => isBold || clause.text.slice(start, end).trim() === '');
  if (!place.opensLine || (next && !next.opensLine)) return false;
  if (bold) return true;
  const apart = lines[place.line]!.apart && (next === undefined || lines[next.line]!.apart);
  return !sentenceEnd.test(clause.text) && (apart || printedNumber(clause.text)?.kind === 'division');
}

/** A title without a number that ends a sentence, or a numbered one that does where a sibling is a paragraph. */
function isSentence({ text }: Clause, family: string | undefined, untitled: ReadonlySet<string>): boolean {
  const words = text.split(' ').length;
  if (!/[.;,]$/.test(text)) return false;
  return family === undefined ? words > longTitle.unnumbered : words > longTitle.numbered && untitled.has(family);
}
