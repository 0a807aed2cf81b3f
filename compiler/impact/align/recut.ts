/**
 * Clauses of an edition that was ingested → the same words cut as the old edition cuts them: between words that both editions have
 * the old cut holds, a printed number or new words keep their own. Where the text itself tells its paragraphs, a sentence may begin one.
 */

import { groupBy } from '../../language/group-by.ts';
import { isListGlyph } from '../../language/printed/list-glyphs.ts';
import type { Clause } from '../../model/contract.ts';
import type { Hunk } from './align-tokens.ts';
import { type EditionClause, keysOf } from './edition.ts';
import { withoutFalseNumbers } from './false-numbers.ts';
import { movedLinks } from './order.ts';
import { redline } from './redline.ts';
import { type Paragraphs, type Start, startsOf } from './starts.ts';
import { tokensOf } from './tokens.ts';

/** Stretches longer than this are too different to be laid side by side. */
const longest = 6000;

export function recut(
  old: readonly EditionClause[],
  ingested: readonly EditionClause[],
  paragraphs: Paragraphs = 'guessed',
): EditionClause[] {
  const fresh = withoutFalseNumbers(old, ingested);
  const pieces: Piece[] = [];
  let [left, right] = [0, 0];
  for (const [oldAnchor, newAnchor] of [...anchorsOf(old, fresh), [old.length, fresh.length] as const]) {
    pieces.push(...cutGap(old.slice(left, oldAnchor), fresh.slice(right, newAnchor), paragraphs));
    const [model, own] = [old[oldAnchor], fresh[newAnchor]];
    if (model && own) pieces.push({ own, model, text: own.text, from: own.from });
    [left, right] = [oldAnchor + 1, newAnchor + 1];
  }
  const whole = pieces
    .map((piece, index) => withLead(piece, pieces[index - 1]))
    .filter((_, index) => !isLead(pieces[index]!, pieces[index + 1]));
  const above = aboveOf(whole);
  return whole.map((piece, index) => clauseOf(piece, index, above(index), whole.slice(0, index).findLast(hasBothLevels)));
}

const hasBothLevels = ({ own, model }: Piece): boolean => own?.read?.level !== undefined && model?.read?.level !== undefined;

/** The piece above one: the one whose old clause is above its old clause; new words stand where they were read. */
function aboveOf(pieces: readonly Piece[]): (index: number) => number | undefined {
  return (index) => {
    const { own, model } = pieces[index]!;
    const side = model ? 'model' : 'own';
    const above = (model ?? own)?.above;
    const found = above === undefined ? -1 : pieces.slice(0, index).findLastIndex((piece) => piece[side]?.index === above);
    return found === -1 ? undefined : found;
  };
}

/** A clause of the new edition: `own` begins where it does, `model` is the old clause whose beginning stands there. */
type Piece = {
  readonly own: EditionClause | undefined;
  readonly model: EditionClause | undefined;
  readonly text: string;
  readonly from: number;
};

/** Clauses with the same words, once in each edition, that keep their order. */
function anchorsOf(old: readonly EditionClause[], fresh: readonly EditionClause[]): (readonly [number, number])[] {
  const byWords = groupBy(fresh, keysOf);
  const pairs = [...groupBy(old, keysOf)].flatMap(([words, [one, ...more]]) => {
    const [same, ...others] = byWords.get(words) ?? [];
    return one && same && more.length + others.length === 0 && one.tokens.length > 0
      ? [{ old: one.index, new: same.index, weight: one.tokens.length }]
      : [];
  });
  const moved = movedLinks(pairs);
  return pairs
    .filter((_, index) => !moved.has(index))
    .map((pair) => [pair.old, pair.new] as const)
    .sort((a, b) => a[0] - b[0]);
}

function cutGap(old: readonly EditionClause[], fresh: readonly EditionClause[], paragraphs: Paragraphs): Piece[] {
  const words = (clauses: readonly EditionClause[]): number => clauses.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const asIs = fresh.map((own): Piece => ({ own, model: undefined, text: own.text, from: own.from }));
  if (old.length === 0 || fresh.length === 0 || words(old) > longest || words(fresh) > longest) return asIs;
  const line = redline(old, fresh);
  const starts = startsOf(line, paragraphs);
  return starts.map((start, index) => pieceOf(start, starts[index + 1]?.at ?? line.newTokens.length, line));
}

const signs = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A number that layout parted from its clause: `(iv)` alone before the words of (iv). */
function isLead({ text, model }: Piece, next: Piece | undefined): boolean {
  const lead = next?.model?.text.slice(0, next.model.from) ?? '';
  return model === undefined && next?.from === 0 && signs(lead) !== '' && signs(text) === signs(lead);
}

function withLead(piece: Piece, before: Piece | undefined): Piece {
  if (!before || !piece.model || !isLead(before, piece)) return piece;
  const lead = piece.model.text.slice(0, piece.model.from);
  return { own: undefined, model: piece.model, text: lead + piece.text, from: lead.length };
}

type Line = ReturnType<typeof redline>;

/** The words from a start to the next; a list's glyph left at the end by layout is dropped. */
function pieceOf({ at, own, model }: Start, end: number, { newTokens, new: fresh, hunks }: Line): Piece {
  let last = end;
  while (last > at + 1 && isListGlyph(newTokens[last - 1]!.key) && !isKept(last - 1, hunks)) last--;
  const whole = own !== undefined && newTokens[last - 1]!.clause === own.index && newTokens[last]?.clause !== own.index;
  const lead = own ? own.text.slice(0, own.from) : '';
  const text = whole ? own.text : lead + slices(newTokens.slice(at, last), fresh).join(' ');
  return { own, model, text, from: lead.length };
}

const isKept = (index: number, hunks: readonly Hunk[]): boolean =>
  hunks.some(({ equal, new: [start, end] }) => equal && start <= index && end > index);

function slices(tokens: Line['newTokens'], fresh: readonly EditionClause[]): string[] {
  const groups = groupBy(tokens, ({ at }) => at);
  return [...groups].map(([at, group]) => fresh[at]!.text.slice(group[0]!.start, group.at(-1)!.end));
}

/** What the text alone does not say (kind, id, what stands above) comes from the old clause, the number from the new one. */
function clauseOf({ own, model, text, from }: Piece, index: number, above: number | undefined, before: Piece | undefined): EditionClause {
  const shape = model ?? own;
  const read = own?.read && own.text === text ? levelled(own.read, model, before) : undefined;
  return {
    index,
    id: shape?.id ?? 'unplaced',
    kind: own?.kind === 'section' ? own.kind : (shape?.kind ?? 'paragraph'),
    number: own?.number ?? (own ? undefined : model?.number),
    above,
    heading: own?.heading ?? model?.heading ?? '',
    text,
    from,
    tokens: tokensOf(text, from),
    ...(read ? { read } : {}),
    cut: { model: model?.index },
  };
}

/** Layout guesses how deep headings are: the old edition knows, and a new heading is as deep as its neighbours say. */
function levelled(read: Clause, model: EditionClause | undefined, before: Piece | undefined): Clause {
  if (read.level === undefined) return read;
  const shift = (before?.own?.read?.level ?? 0) - (before?.model?.read?.level ?? 0);
  return { ...read, level: model?.read?.level ?? Math.min(6, Math.max(1, read.level - shift)) };
}
