/** In: a page, drawn. Out: what a reader sees of it, line by line, and what is odd; the steps of `page/` in their order. */
import type { Finding, WitnessedPage } from '../model/witness.ts';
import { findingsOf, type Odd } from './page/findings.ts';
import type { Glyph } from './page/glyph.ts';
import { type Line, linesOf, type Word } from './page/lines.ts';
import { inkOfGlyphs, sightsOf } from './page/verdicts.ts';
import { versionsOf } from './page/versions.ts';
import { behindText } from './page/watermark.ts';
import type { DrawnPage } from './pdfium/drawn-page.ts';

export type Sighted = {
  readonly lines: readonly Line[];
  readonly glyphs: readonly Glyph[];
  /** The words that are shown as they are said. */
  readonly seen: readonly Word[];
  readonly witnessed: WitnessedPage;
};

export function witnessPage(page: number, drawn: DrawnPage): Sighted {
  const { glyphs } = drawn;
  const lines = linesOf(glyphs);
  const ink = inkOfGlyphs(drawn);
  const sights = sightsOf(lines, drawn, ink);
  const versions = versionWords(lines, versionsOf(drawn.pairs, glyphs, ink));
  const behind = behindText(glyphs, drawn.pairs);
  const oddOf = (word: Word): Odd | undefined => {
    const sight = sights.get(word) ?? 'seen';
    if (sight !== 'seen') return sight;
    if (word.glyphs.every((index) => behind.has(index))) return 'watermark';
    if (versions.has(word)) return 'versions';
    return word.glyphs.some((index) => glyphs[index]!.unmapped) ? 'unmapped' : undefined;
  };
  const { shown, findings } = findingsOf(lines, oddOf, glyphs);
  const seen = lines.flatMap(({ words }) => words).filter((word) => oddOf(word) === undefined);
  return { lines, glyphs, seen, witnessed: { page, shown, findings: findings.map(withRival(versions)) } };
}

/** By word: the word on the same spot. */
function versionWords(lines: readonly Line[], pairs: readonly (readonly [number, number])[]): Map<Word, Word> {
  if (pairs.length === 0) return new Map();
  const wordOf = new Map(lines.flatMap(({ words }) => words.flatMap((word) => word.glyphs.map((index) => [index, word] as const))));
  return new Map(
    pairs.flatMap(([one, other]) => {
      const [earlier, later] = [wordOf.get(one)!, wordOf.get(other)!];
      return [[earlier, later] as const, [later, earlier] as const];
    }),
  );
}

const withRival =
  (versions: ReadonlyMap<Word, Word>) =>
  (finding: Finding): Finding => {
    if (finding.kind !== 'versions') return finding;
    const rivals = [...versions].filter(([{ text }]) => finding.words.includes(text)).map(([, { text }]) => text);
    return { ...finding, other: [...new Set(rivals)].join(' ') };
  };
