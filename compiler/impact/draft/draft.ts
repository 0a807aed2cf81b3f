/**
 * An annotated contract and the new edition it was compared with → the files of the new edition's annotated draft. Marks go
 * with their words, fences with their clause, clause ids are the new ones; what no longer holds is left for `check` to say.
 */
import type { Clause, Contract } from '../../model/contract.ts';
import type { Program } from '../../model/program.ts';
import { read } from '../../read/index.ts';
import { splitMarkdown } from '../../read/markdown/split-markdown.ts';
import { Carrier } from '../carry.ts';
import { changedValues } from '../changed-values.ts';
import type { Classified } from '../classify.ts';
import { type Blocks, blocksOf, type DraftBlock, type Fence } from './blocks.ts';
import { type NewOriginal, newFrontMatter } from './front-matter.ts';
import { type FindClause, idReplacements, type Replacement, rewrite } from './rewrite-ids.ts';

export type Draft = {
  readonly markdown: string;
  /** Sibling YAML files by name. */
  readonly siblings: readonly { readonly name: string; readonly text: string }[];
  readonly marks: { readonly carried: number; readonly lost: Contract['marks'] };
};

export function draftOf(program: Program, found: readonly Classified[], edition: string, original?: NewOriginal): Draft {
  const { contract } = program.linked;
  const carrier = new Carrier(found);
  const parts = blocksOf(program, found, carrier, changedValues(program, carrier));
  const bare = assemble(parts, () => '');
  const ids = idsOf(found, read({ id: contract.id, files: [{ file: 'draft.md', text: bare }] }, () => {}).clauses);
  const find = finder(program, found, carrier, ids);
  const replacements = [...idReplacements(program, find)];
  const fenceText = ({ file, start, end }: Fence): string => {
    const source = contract.sources.find((one) => one.file === file);
    return source ? rewrite(source, replacements, start, end).trim() : '';
  };
  const body = rewriteReferences(assemble(parts, fenceText), find, contract);
  return {
    markdown: `---\n${newFrontMatter(oldFrontMatter(contract), edition, original && withDashes(original, parts.blocks))}---\n\n${body}`,
    siblings: siblingsOf(contract, replacements),
    marks: { carried: contract.marks.length - parts.lost.length, lost: parts.lost },
  };
}

/** The dashes of lists, which ingest keeps as words and Markdown takes for syntax. */
function withDashes(original: NewOriginal, blocks: readonly DraftBlock[]): NewOriginal {
  const count = blocks.filter(({ kind, markdown }) => kind === 'item' && markdown.startsWith('- ')).length;
  const known = count === 0 || original.furniture.some(({ text }) => text === '-');
  return known ? original : { ...original, furniture: [...original.furniture, { text: '-', count, what: 'tirets des listes' }] };
}

/** Fences stand under their clause, those of a table's rows under the table. */
function assemble({ before, blocks }: Blocks, fenceText: (fence: Fence) => string): string {
  let out = before.map((fence) => `${fenceText(fence)}\n\n`).join('');
  let waiting: string[] = [];
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    waiting = [...waiting, ...block.fences.map(fenceText).filter((text) => text !== '')];
    const tight = isInTable(next) || (waiting.length === 0 && isTight(block, next));
    out += `${block.markdown}${tight ? '\n' : '\n\n'}`;
    if (isInTable(next)) return;
    out += waiting.map((text) => `${text}\n\n`).join('');
    waiting = [];
  });
  return `${out.trimEnd()}\n`;
}

const isInTable = (block: DraftBlock | undefined): boolean => block?.kind === 'row';

/** Items of one list stand on lines that follow one another. */
const isTight = (block: DraftBlock, next: DraftBlock | undefined): boolean =>
  block.kind === 'item' && next?.kind === 'item' && /^[-*] /.test(next.markdown);

/** New ids by the index of the new clause: those that the draft has once it is read. */
function idsOf(found: readonly Classified[], clauses: readonly Clause[]): Map<number, string> {
  const fresh = found.flatMap(({ line }) => line.new).sort((a, b) => a.index - b.index);
  const aligned = fresh.length === clauses.length;
  return new Map(fresh.map(({ index, id }, at) => [index, aligned ? clauses[at]!.id : id]));
}

/** The clause that has the quoted words, else the first that has any of the old one's. */
function finder({ linked }: Program, found: readonly Classified[], carrier: Carrier, ids: ReadonlyMap<number, string>): FindClause {
  const homes = new Map(found.flatMap(({ line }) => line.old.map(({ id }) => [id, line.new[0]] as const)));
  return (clause, quote) => {
    const text = linked.clauses.get(clause)?.text ?? '';
    const start = quote === undefined ? -1 : text.indexOf(quote);
    const mapped = start === -1 ? undefined : carrier.map({ clause, start, end: start + quote!.length });
    const home = mapped?.clause ?? homes.get(clause);
    return home && ids.get(home.index);
  };
}

/** `ref:` marks name clauses too. */
function rewriteReferences(markdown: string, find: FindClause, { clauses }: Contract): string {
  const known = new Set(clauses.map(({ id }) => id));
  return markdown.replace(/\]\(ref:([^\s)]+)/g, (whole, id: string) => (known.has(id) ? `](ref:${find(id) ?? id}` : whole));
}

function oldFrontMatter({ sources, meta }: Contract): string {
  const source = sources.find(({ file }) => file === meta.span.file);
  const { frontMatter } = splitMarkdown(source?.text ?? '');
  return frontMatter && source ? source.text.slice(frontMatter.body.start, frontMatter.body.end) : '';
}

const siblingsOf = ({ sources }: Contract, replacements: readonly Replacement[]): Draft['siblings'] =>
  sources
    .filter(({ file }) => !file.endsWith('.md'))
    .map((source) => ({ name: source.file.split('/').at(-1)!, text: rewrite(source, replacements) }));
