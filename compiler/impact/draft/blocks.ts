/** The new edition's clauses → blocks of annotated Markdown in its order, each with the fences that stood under its old clause. */

import type { Clause, Mark } from '../../model/contract.ts';
import type { Program } from '../../model/program.ts';
import { splitMarkdown } from '../../read/markdown/split-markdown.ts';
import { type Source, slice } from '../../source.ts';
import type { EditionClause } from '../align/edition.ts';
import { isReworded, type Redline } from '../align/redline.ts';
import type { Carrier } from '../carry.ts';
import type { NewValue } from '../changed-values.ts';
import type { Classified } from '../classify.ts';
import { dressingsOf } from './dressings.ts';
import { type Dressing, printClause, type Shape } from './print-clause.ts';

export type DraftBlock = {
  readonly markdown: string;
  readonly kind: Clause['kind'];
  /** Source text of the fences that stand under it, with where each is from. */
  readonly fences: readonly Fence[];
};
export type Fence = { readonly file: string; readonly start: number; readonly end: number };

export type Blocks = { readonly before: readonly Fence[]; readonly blocks: readonly DraftBlock[]; readonly lost: readonly Mark[] };

export function blocksOf(program: Program, found: readonly Classified[], carrier: Carrier, values: readonly NewValue[]): Blocks {
  const fences = fencesOf(program);
  const lost: Mark[] = [];
  const blocks: { index: number; block: DraftBlock }[] = [];
  for (const { line } of found) {
    const dressed = dressingsOf(line, program, carrier, values);
    lost.push(...dressed.lost);
    line.new.forEach((clause, at) => {
      const last = at === line.new.length - 1;
      const own = last ? line.old.flatMap(({ id }) => fences.get(id) ?? []) : [];
      const dressing = dressed.byClause.get(clause.index) ?? [];
      blocks.push({
        index: clause.index,
        block: { markdown: markdownOf(clause, line, dressing, program, carrier), kind: clause.kind, fences: own },
      });
    });
  }
  const sorted = blocks.sort((a, b) => a.index - b.index).map(({ block }) => block);
  return { ...withOrphans(sorted, fences, found, program), lost };
}

/** Fences by the clause above them; those above every clause under ''. */
function fencesOf({ linked: { contract } }: Program): Map<string, Fence[]> {
  const fences = new Map<string, Fence[]>();
  for (const source of contract.sources.filter(({ file }) => file.endsWith('.md'))) {
    const clauses = contract.clauses.filter(({ span }) => span.file === source.file);
    for (const piece of splitMarkdown(source.text).pieces) {
      if (piece.kind !== 'fence') continue;
      const above = clauses.findLast(({ span }) => span.start < piece.fence.start)?.id ?? '';
      fences.set(above, [...(fences.get(above) ?? []), { file: source.file, start: piece.fence.start, end: piece.fence.end }]);
    }
  }
  return fences;
}

/** Fences of removed clauses go to what stands before: what they declare is still to be decided. */
function withOrphans(
  blocks: readonly DraftBlock[],
  fences: ReadonlyMap<string, Fence[]>,
  found: readonly Classified[],
  { linked }: Program,
): Pick<Blocks, 'before' | 'blocks'> {
  const home = new Map(found.flatMap(({ line }) => line.old.map(({ id }) => [id, line.new.at(-1)?.index] as const)));
  const extra = new Map<number, Fence[]>();
  let before = [...(fences.get('') ?? [])];
  let last = -1;
  for (const { id } of linked.contract.clauses) {
    const index = home.get(id);
    if (index !== undefined) last = index;
    else if (last === -1) before = [...before, ...(fences.get(id) ?? [])];
    else extra.set(last, [...(extra.get(last) ?? []), ...(fences.get(id) ?? [])]);
  }
  return { before, blocks: blocks.map((block, index) => ({ ...block, fences: [...block.fences, ...(extra.get(index) ?? [])] })) };
}

/** A clause whose words are all there is copied as it was written; another is printed from its words and what is carried. */
function markdownOf(clause: EditionClause, line: Redline, dressings: readonly Dressing[], program: Program, carrier: Carrier): string {
  const [first] = line.old;
  const model = first && program.linked.clauses.get(first.id);
  const source = model && program.linked.contract.sources.find(({ file }) => file === model.span.file);
  const whole = line.old.length === 1 && line.new.length === 1 && !isReworded(line);
  if (whole && model && source && sameShape(model, clause)) return copy(model, clause, source);
  return printClause(clause.text, shapeOf(clause, model, source, carrier), dressings);
}

const sameShape = (model: Clause, { kind, read }: EditionClause): boolean =>
  kind === model.kind && (kind !== 'section' || read?.level === undefined || read.level === model.level);

/** The block as written, under its new number. */
function copy(model: Clause, { text, from }: EditionClause, source: Source): string {
  const [lead, fresh] = [model.text.slice(0, model.numberEnd ?? 0).trim(), text.slice(0, from).trim()];
  const block = slice(source, model.span).replace(
    /\n[ \t]*(?=\S)/g,
    model.kind === 'table' || model.kind === 'row' || model.kind === 'note' ? '$&' : ' ',
  );
  const renumbered = lead === fresh || lead === '' ? block : replaceLead(block, lead, fresh);
  const table = model.kind === 'table' ? `${renumbered}\n|${' --- |'.repeat(model.cells?.length ?? 1)}` : renumbered;
  return bulletOf(model, source) + table;
}

function replaceLead(block: string, lead: string, fresh: string): string {
  const at = block.indexOf(lead);
  return at === -1 ? block : block.slice(0, at) + fresh + block.slice(at + lead.length);
}

/** `- ` or `* ` as the old list was written, an indent for what stands below an item. */
function bulletOf({ span }: Clause, source: Source): string {
  const line = source.text.slice(source.text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  return /^\s*(?:[-*+] )?$/.test(line) ? line.replace(/^\s+(?=[-*+])/, '') : '';
}

function shapeOf(clause: EditionClause, model: Clause | undefined, source: Source | undefined, carrier: Carrier): Shape {
  const read = clause.read;
  const level = read?.level ?? model?.level;
  const marker =
    model && source && model.kind === 'item'
      ? bulletOf(model, source).trim()
      : read?.kind === 'item'
        ? ownBullet(read)
        : clause.kind === 'item'
          ? '-'
          : '';
  const cells = cellsOf(clause, model, carrier);
  const note = model?.glyph ?? read?.glyph;
  return {
    kind: clause.kind,
    ...(level === undefined ? {} : { level }),
    ...(marker === '' ? {} : { bullet: marker }),
    ...(cells ? { cells } : {}),
    ...(clause.kind === 'note' && note ? { note } : {}),
  };
}

const ownBullet = ({ glyph }: Clause): string => (glyph === '●' ? '*' : glyph === '-' ? '-' : '');

/** Cells as the new edition has them; where they were cut anew, what stands in place of the old row's cells. */
function cellsOf({ read, text, index }: EditionClause, model: Clause | undefined, carrier: Carrier): Clause['cells'] {
  if (read?.cells || !model?.cells) return read?.cells;
  const mapped = model.cells.map(({ start, end }) => carrier.map({ clause: model.id, start, end }));
  if (mapped.some(({ clause, state }) => state === 'gone' || clause?.index !== index)) return undefined;
  return mapped.map(({ start }, at) => {
    const end = Math.max(start, (mapped[at + 1]?.start ?? text.length + 1) - 1);
    const note = model.cells![at]!.note;
    const called = note !== undefined && text.slice(0, end).endsWith(note);
    return { start: at === 0 ? 0 : start, end: called ? end - note.length : end, ...(called ? { note } : {}) };
  });
}
