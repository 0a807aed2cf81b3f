/** Items, nesting and quotes, against the glyphs and indents that a PDF prints. */
import { isItemSign } from '../../../language/printed/list-glyphs.ts';
import type { PrintedBlock } from '../../../language/printed/printed-block.ts';
import type { Clause } from '../../../model/contract.ts';
import type { Misprint } from '../misprint.ts';
import { drawsAs } from '../structure.ts';
import { goesOnLine, type PlacedClauses } from './placed-clauses.ts';

/** In em: what is set in less than this is not set in; what is set in more than the other stands inside. */
const setIn = 0.5;
const deeper = 0.8;
/** Points within which two edges are one, and beyond which they are of two columns. */
const sameEdge = 1.5;
const otherColumn = 120;

export const findByLists = (placed: PlacedClauses): Misprint[] => [...findGlyphs(placed), ...findItems(placed), ...findNesting(placed)];

/** A printed glyph opens an item, of its kind. */
function findGlyphs({ clauses, blocks, owners, places, words }: PlacedClauses): Misprint[] {
  return blocks.flatMap((block): Misprint[] => {
    const first = block.from + (block.glyph !== undefined && words[block.from]?.text === block.glyph ? 1 : 0);
    const owner = owners[first];
    if (block.kind !== 'item' || block.glyph === undefined || owner === undefined) return [];
    const clause = clauses[owner]!;
    const own = { clause: owner, word: first };
    if (clause.kind === 'item' && places[owner] === first) return drawsAs(block.glyph, clause.glyph) ? [] : [{ ...own, kind: 'glyph' }];
    const begins = places[owner] === first || places[owner] === block.from;
    if (
      begins &&
      (clause.kind === 'item' ||
        (clause.kind === 'section' && clause.number !== undefined) ||
        clause.kind === 'definition' ||
        clause.kind === 'note')
    )
      return [];
    if (
      clause.kind === 'row' ||
      clause.kind === 'table' ||
      (!begins && /^[–-]$/.test(block.glyph) && !endsSentence(words[block.from - 1]?.text))
    )
      return [];
    return [{ ...own, kind: 'no-item' }];
  });
}

const endsSentence = (word = '.'): boolean => /[.:;!?…]["»”’)]*$/u.test(word);

/** An item without a glyph or label is set in, or a short line among such lines. */
function findItems(placed: PlacedClauses): Misprint[] {
  const { clauses, places, words } = placed;
  const edges = textEdges(placed);
  return clauses.flatMap((clause, index): Misprint[] => {
    const word = places[index];
    const block = word === undefined ? undefined : placed.blocks[placed.blockOf[word]!];
    if (clause.kind !== 'item' || isLabelled(clause) || word === undefined || !block) return [];
    if (block.kind === 'table' || block.kind === 'columns' || block.kind === 'item') return [];
    const running = goesOnLine(words, word) || (block.inset < setIn && edges.has(edgeOf(words[word]!.page, block.left)));
    return running && !isAmongLines(placed, index) ? [{ kind: 'item', clause: index, word }] : [];
  });
}

const isLabelled = ({ text, numberEnd }: Clause): boolean => numberEnd !== undefined || isItemSign(/^\S*/.exec(text)![0]);

const edgeOf = (page: number, left: number): string => `${page} ${Math.round(left / sameEdge)}`;

/** Where paragraphs that are no items begin, by page. */
function textEdges({ clauses, blocks, owners, words }: PlacedClauses): Set<string> {
  return new Set(
    blocks.flatMap(({ kind, from, left }) => {
      const owner = owners[from];
      const isText = (kind === 'paragraph' || kind === 'heading') && owner !== undefined && clauses[owner]!.kind !== 'item';
      return isText ? [-1, 0, 1].map((step) => edgeOf(words[from]!.page, left + step * sameEdge)) : [];
    }),
  );
}

const isShort = ({ kind, text }: Clause): boolean => kind === 'item' && text.split(' ').length <= 8 && !/[.!?]$/.test(text);

function isAmongLines({ clauses, places, words }: PlacedClauses, index: number): boolean {
  const opens = (at: number): boolean => places[at] !== undefined && !goesOnLine(words, places[at]);
  const beside = [index - 1, index + 1].some((other) => clauses[other] && isShort(clauses[other]) && opens(other));
  return isShort(clauses[index]!) && opens(index) && beside;
}

/** Quotes and what stands inside an item are set in; an item that is set in more than the one before it stands inside. */
function findNesting(placed: PlacedClauses): Misprint[] {
  const { clauses, blocks, blockOf, places, words } = placed;
  const plain = unquotedEdges(placed);
  const holders: (Held | undefined)[] = [];
  let before: (Held & { readonly nesting: number; readonly index: number }) | undefined;
  return clauses.flatMap((clause, index): Misprint[] => {
    const word = places[index];
    const block = word === undefined ? undefined : blocks[blockOf[word]!];
    const nesting = clause.nesting ?? 0;
    const here = word === undefined || !block ? undefined : { block, page: words[word]!.page };
    const [holder, last] = [holders[nesting - 1], before];
    if (clause.kind === 'item') holders.splice(nesting, holders.length, here);
    before = clause.kind === 'item' && here ? { ...here, nesting, index } : undefined;
    if (!here || word === undefined) return [];
    const misprint = { clause: index, word };
    const shown = here.block.inset >= setIn && !plain.has(`${here.block.kind} ${edgeOf(here.page, here.block.left)}`);
    if (clause.quoted && !shown) return [{ ...misprint, kind: 'quote' }];
    if (nesting > 0 && holder) return standsInside(holder, here, clause) ? [] : [{ ...misprint, kind: 'nested' }];
    const inside = clause.kind === 'item' && last !== undefined && nesting <= last.nesting && bothDrawn(last, here) && isDeeper(last, here);
    return inside && here.block.glyph !== undefined ? [{ ...misprint, kind: 'flat' }] : [];
  });
}

/** Where blocks that are no quotes begin, by kind and page. */
function unquotedEdges({ clauses, blocks, owners, words }: PlacedClauses): Set<string> {
  return new Set(
    blocks.flatMap(({ kind, from, to, left }) => {
      const owner = owners[from] ?? owners[to - 1];
      const isQuote = owner === undefined || clauses[owner]!.quoted;
      return isQuote ? [] : [-1, 0, 1].map((step) => `${kind} ${edgeOf(words[from]!.page, left + step * sameEdge)}`);
    }),
  );
}

type Held = { readonly block: PrintedBlock; readonly page: number };

const bothDrawn = (one: Held, other: Held): boolean =>
  one.block.kind === 'item' && other.block.kind === 'item' && one.block.glyph !== undefined;

/** On one page and in one column, whose edges can be compared. */
const comparable = (one: Held, other: Held): boolean =>
  one.page === other.page && Math.abs(one.block.left - other.block.left) < otherColumn;

const isDeeper = (outer: Held, inner: Held): boolean =>
  comparable(outer, inner) && inner.block.left - outer.block.left > deeper * inner.block.size;

function standsInside(holder: Held, here: Held, { kind, glyph }: Clause): boolean {
  if (!comparable(holder, here) || isDeeper(holder, here)) return true;
  if (here.block.left - holder.block.left > setIn * here.block.size) return true;
  const [outer, inner] = [holder.block.glyph, here.block.glyph];
  return kind === 'item' && ((outer !== undefined && inner !== undefined && outer !== inner) || (glyph ?? '').startsWith('('));
}
