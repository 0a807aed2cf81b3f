/**
 * In: the chunks of a page. Out: those that number its lines, in the margin.
 * Law: they rise by one step under each other, left of the text beside them, and each counts the lines of text since the one above.
 */
import type { Chunk } from '../record/records.ts';

/** Numbers on a page, at least; where each line has one. */
const few = 4;
const many = 10;
/** Share of the steps that count the lines between. */
const mostly = 0.8;
/** Points that their edges agree to. */
const aligned = 2;

export function lineNumbers(chunks: readonly Chunk[]): Chunk[] {
  const left = Math.min(...chunks.map(({ box }) => box.x0));
  const numbers = chunks.filter((chunk) => isNumber(chunk) && chunk.box.x0 < left + 3 * chunk.size).sort((a, b) => a.baseline - b.baseline);
  const [first, second] = numbers;
  if (!first || !second || numbers.length < few) return [];
  const step = countOf(second) - countOf(first);
  if (step < 1 || (step === 1 && numbers.length < many) || !isColumn(numbers, chunks)) return [];
  if (step === 1 && !goOn(numbers, chunks)) return [];
  const lines = linesOf(chunks, new Set(numbers));
  const counted = numbers.slice(1).filter((number, i) => isNext(numbers[i]!, number, step, lines));
  return counted.length >= mostly * (numbers.length - 1) ? numbers : [];
}

const isNumber = ({ words }: Chunk): boolean => words.length === 1 && /^\d{1,4}$/.test(words[0]!.text);
const countOf = ({ words }: Chunk): number => Number(words[0]!.text);

/** At one edge, with nothing as far left of the text that they stand beside. */
function isColumn(numbers: readonly Chunk[], chunks: readonly Chunk[]): boolean {
  const [lefts, rights] = [numbers.map(({ box }) => box.x0), numbers.map(({ box }) => box.x1)];
  const spread = (edges: readonly number[]): number => Math.max(...edges) - Math.min(...edges);
  if (Math.min(spread(lefts), spread(rights)) > aligned) return false;
  const edge = Math.max(...rights);
  const [top, bottom] = [numbers[0]!.baseline, numbers.at(-1)!.baseline];
  const within = chunks.filter(({ baseline }) => baseline >= top && baseline <= bottom);
  return within.every((chunk) => numbers.includes(chunk) || chunk.box.x0 > edge + 0.5 * chunk.size);
}

/** Some of the lines beside them begin within a sentence, as no items of a list do. */
function goOn(numbers: readonly Chunk[], chunks: readonly Chunk[]): boolean {
  const low = numbers.filter(({ baseline, size }) =>
    chunks.some((chunk) => Math.abs(chunk.baseline - baseline) < 0.3 * size && /^\p{Ll}/u.test(chunk.words[0]!.text)),
  );
  return low.length >= numbers.length / 5;
}

/** The baselines of the text, from the top. */
function linesOf(chunks: readonly Chunk[], numbers: ReadonlySet<Chunk>): number[] {
  const lines: number[] = [];
  for (const { baseline, size } of chunks.filter((chunk) => !numbers.has(chunk)).sort((a, b) => a.baseline - b.baseline))
    if (lines.length === 0 || baseline - lines.at(-1)! > 0.4 * size) lines.push(baseline);
  return lines;
}

const isNext = (before: Chunk, number: Chunk, step: number, lines: readonly number[]): boolean =>
  countOf(number) - countOf(before) === step &&
  lines.filter((line) => line > before.baseline + 0.4 * before.size && line < number.baseline + 0.4 * number.size).length === step;
