/**
 * In: the paragraphs and tables of a document. Out: each with the number or marker that it opens with.
 * Law: a bullet before a numbered title is no more than an ornament: before one set apart, and before one counted under the number above it.
 */

import type { Locale } from '../../language/locale.ts';
import { isListGlyph } from '../../language/printed/list-glyphs.ts';
import { mostlyBold } from '../page/chunks.ts';
import type { Block, Paragraph, Removal } from '../record/records.ts';
import { removalOf } from '../record/records.ts';
import { comesAfter } from './levels.ts';
import { nestCounts } from './nested-counts.ts';
import { type Opening, openingOf } from './numbers.ts';
import { isDistinct, type Style } from './style.ts';
import { isShort, type Read } from './titles.ts';

type Path = readonly number[];

export function readOpenings(
  blocks: readonly Block[],
  style: Style,
  locale: Locale,
): { readonly reads: Read[]; readonly removals: Removal[] } {
  const removals: Removal[] = [];
  let path: Path = [];
  const reads = blocks.map((block): Read => {
    if (block.kind !== 'paragraph') return { block, opening: undefined };
    const bare = withoutOrnament(block, path, style, locale);
    if (bare) removals.push(removalOf('list-marker', block.words.slice(0, 1)));
    const read = bare ?? { block, opening: openingOf(block.words, locale) };
    if (read.opening?.kind === 'decimal' && counts(path, read.opening.path, isDistinct(read.block, style))) path = read.opening.path;
    return read;
  });
  return { reads: nestCounts(reads, style), removals };
}

const counts = (path: Path, next: Path, isSetApart: boolean): boolean => isSetApart || path.length === 0 || comesAfter(path, next);

function withoutOrnament(
  block: Paragraph,
  path: Path,
  style: Style,
  locale: Locale,
): { readonly block: Paragraph; readonly opening: Opening } | undefined {
  const [marker, ...words] = block.words;
  const opening = marker && isListGlyph(marker.text) ? openingOf(words, locale) : undefined;
  const isDeep = opening?.kind === 'decimal' && opening.path.length > 1;
  if (!opening || !(isDeep || opening.kind === 'division')) return undefined;
  const bare = { ...block, bold: mostlyBold(words), words };
  if (isDistinct(bare, style)) return { block: bare, opening };
  const isTitled = opening.kind === 'decimal' && isUnder(path, opening.path) && isShort(bare, opening);
  return isTitled ? { block: { ...bare, titled: true }, opening } : undefined;
}

/** The next number of the same clause, or its first. */
const isUnder = (path: Path, next: Path): boolean => next.slice(0, -1).every((part, i) => part === path[i]) && comesAfter(path, next);
