/** Sections → headings with their printed numbers, and the headings they stand under. */
import { wordedNumber } from '../../language/printed/heading-number.ts';
import type { Numbering } from '../../language/printed/numbering.ts';
import { type PrintedNumber, printedNumber } from '../../language/printed/printed-number.ts';
import type { Clause } from '../../model/contract.ts';

export type Heading = {
  readonly clause: Clause;
  readonly level: number;
  /** A path begins with `base`. */
  readonly number: PrintedNumber | undefined;
  /** The path of the article that the printed number counts within: 3 for `1.` below `Article 3`. */
  readonly base: readonly number[];
  readonly hasWord: boolean;
  /** A part above articles, by its name. */
  readonly isPart: boolean;
  readonly isAnnex: boolean;
  /** The headings it stands under, from the top. */
  readonly above: readonly Heading[];
};

type Path = Extract<PrintedNumber, { kind: 'path' }>;
export type Numbered = Heading & { readonly number: Path };

export const isNumbered = (heading: Heading): heading is Numbered => heading.number?.kind === 'path';

export function headingsOf(clauses: readonly Clause[], numbering: Numbering): Heading[] {
  const stack: Heading[] = [];
  const counting = new Map<Heading, boolean>();
  return clauses.flatMap((clause): Heading[] => {
    if (clause.kind !== 'section' || clause.level === undefined) return [];
    while (stack.length > 0 && stack.at(-1)!.level >= clause.level) stack.pop();
    const printed = numberOf(clause, numbering);
    const hasWord = wordedNumber(clause.text, numbering) !== undefined;
    const base = printed?.kind === 'path' && !hasWord ? baseOf(printed.path, stack.findLast(isNumbered), counting) : [];
    const heading = {
      clause,
      level: clause.level,
      number: printed?.kind === 'path' ? { ...printed, path: [...base, ...printed.path] } : printed,
      base,
      hasWord,
      isPart: printed?.kind === 'division' && numbering.parts.includes(printed.name),
      isAnnex: printed?.kind === 'division' && numbering.annexes.includes(printed.name),
      above: [...stack],
    };
    stack.push(heading);
    return [heading];
  });
}

/** Numerals and letters without a word number parts: `I.` stands above `1.`. Counted papers are titles like others. */
function numberOf({ text, number }: Clause, numbering: Numbering): PrintedNumber | undefined {
  const printed = printedNumber(text, numbering);
  if (printed?.kind === 'division' && numbering.sheets.includes(printed.name)) return undefined;
  if (printed && printed.kind !== 'label') return printed;
  return number === undefined || /^\d/.test(number) ? undefined : { kind: 'division', name: '', number };
}

/** `counting` remembers whether the first bare number below an article was 1: only then do they count within it. */
function baseOf(path: readonly number[], within: Numbered | undefined, counting: Map<Heading, boolean>): readonly number[] {
  if (!within) return [];
  const { base, hasWord, number } = within;
  if (!hasWord || goesOn(number.path.slice(base.length), path)) return base;
  const counts = counting.get(within) ?? (path.length === 1 && path[0] === 1);
  counting.set(within, counts);
  return counts ? number.path : [];
}

/** `3.1` from `3`. */
const goesOn = (from: readonly number[], path: readonly number[]): boolean =>
  path.length > from.length && from.every((part, at) => part === path[at]);
