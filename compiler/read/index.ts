/**
 * Sources → a contract: clauses with their words and marks from the Markdown, declarations from its fences and from the
 * YAML beside it. Nothing is thrown on any text; what cannot be read is reported and left out.
 */
import { diagnose } from '../diagnostic/catalogue.ts';
import { type Report, type Spoilt, spoiling } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { languageOf } from '../language/languages.ts';
import type { Clause, Contract, FrontMatter, Mark } from '../model/contract.ts';
import { forgetful, type Memo } from '../model/memo.ts';
import type { ContractFiles, Source, Span } from '../source.ts';
import { ClauseReader } from './clauses.ts';
import { addAll, type Declarations, fenceKinds, holdsItems, noDeclarations, readFence } from './declaration/declarations.ts';
import { noFrontMatter, readFrontMatter } from './declaration/front-matter.ts';
import { footnoteLabels, parseStretch } from './markdown/markdown.ts';
import type { MarkdownNode } from './markdown/markdown-node.ts';
import { type Fence, type SplitMarkdown, splitMarkdown } from './markdown/split-markdown.ts';
import type { FileBlocks } from './outline/lines.ts';
import { type Outline, outlineOf } from './outline/outline.ts';
import { readLeniently, readSiblingFile } from './sibling-file.ts';
import { refuseInvisible, refuseInvisibleWords } from './yaml/invisible.ts';
import { spoiltText } from './yaml/spoilt.ts';
import { readYaml } from './yaml/yaml.ts';

type Reading = {
  readonly id: string;
  readonly clauses: Clause[];
  readonly marks: Mark[];
  readonly declarations: Declarations;
  readonly seen: Map<string, Clause>;
  readonly report: Report;
  readonly language: string | undefined;
  meta: FrontMatter | undefined;
};

/** Markdown files are read in the order given, then the YAML files; of these, `memo` has those that are as they were. */
export function read(contract: ContractFiles, report: Report, memo: Memo = forgetful): Contract {
  const reading: Reading = {
    id: contract.id,
    clauses: [],
    marks: [],
    declarations: noDeclarations(),
    seen: new Map(),
    report,
    language: contract.language,
    meta: undefined,
  };
  const markdown = contract.files.filter(({ file }) => file.endsWith('.md'));
  for (const source of contract.files) refuseInvisible(source, report);
  const parsed = markdown.map((source) => parse(source, reading));
  const span = { file: markdown[0]?.file ?? contract.files[0]?.file ?? contract.id, start: 0, end: 0 };
  const outline = outlineOf(parsed.map(blocksOf), languageOf(reading.meta ?? withoutMeta(reading, span)).locale.numbering);
  for (const one of parsed) readMarkdown(one, outline, reading);
  for (const source of contract.files.filter(({ file }) => !file.endsWith('.md'))) {
    const { declared, diagnostics } = memo('sibling file', `${source.file}\n${source.text}`, () => readSiblingFile(source));
    for (const diagnostic of diagnostics) report(diagnostic);
    addAll(declared, reading.declarations);
  }
  for (const path of contract.outside ?? []) report(diagnose('read/path-outside', { path }, { span }));
  if (reading.clauses.length === 0) report(diagnose('read/no-text', { contract: contract.id }, { span }));
  return {
    id: contract.id,
    meta: reading.meta ?? withoutMeta(reading, span),
    sources: contract.files,
    clauses: reading.clauses,
    marks: reading.marks,
    ...reading.declarations,
    ...(contract.original ? { original: contract.original } : {}),
  };
}

function withoutMeta({ id, language }: Reading, span: Span): FrontMatter {
  const none = noFrontMatter(id, span);
  return language === undefined ? none : { ...none, language };
}

type Parsed = {
  readonly source: Source;
  readonly pieces: readonly { readonly fence?: Fence; readonly blocks: readonly MarkdownNode[]; readonly tooDeep: readonly number[] }[];
};

/** Reads the front matter, and what stands after it as blocks and fences. */
function parse(source: Source, reading: Reading): Parsed {
  const split = splitMarkdown(source.text);
  readMeta(source, split, reading);
  const labels = footnoteLabels(source.text);
  const pieces = split.pieces.map((piece) => {
    if (piece.kind === 'fence') return { fence: piece.fence, blocks: [], tooDeep: [] };
    const tooDeep: number[] = [];
    return { blocks: parseStretch(source.text, piece.stretch, labels, (at) => void tooDeep.push(at)), tooDeep };
  });
  return { source, pieces };
}

const blocksOf = ({ source, pieces }: Parsed): FileBlocks => ({ text: source.text, blocks: pieces.flatMap(({ blocks }) => blocks) });

function readMarkdown({ source, pieces }: Parsed, outline: Outline, reading: Reading): void {
  const { report } = reading;
  const clauses = new ClauseReader(source, reading.seen, outline, report);
  for (const { fence, blocks, tooDeep } of pieces) {
    for (const at of tooDeep) report(diagnose('read/too-deep', {}, { span: { file: source.file, start: at, end: at + 1 } }));
    for (const node of blocks) clauses.block(node);
    if (fence) readDeclaration(source, fence, clauses.here, reading);
  }
  refuseInvisibleWords(clauses.clauses, source, report);
  for (const clause of clauses.clauses) reading.clauses.push(clause);
  for (const mark of clauses.marks) reading.marks.push(mark);
}

function readMeta(source: Source, { frontMatter }: SplitMarkdown, reading: Reading): void {
  if (!frontMatter) return;
  const { report } = reading;
  const span = { file: source.file, start: frontMatter.start, end: frontMatter.end };
  const head = { span: { ...span, end: span.start + 3 } };
  const twice = { problem: 'second front matter', expected: 'one per contract' };
  if (!frontMatter.closed) report(diagnose('read/fence-open', {}, head));
  else if (reading.meta) report(diagnose('read/front-matter', twice, head));
  if (!frontMatter.closed || reading.meta) return;
  const spoils = (): Spoilt => ({ ...spoiltText(source, span), whole: 'front matter' });
  const node = readYaml(source, frontMatter.body.start, frontMatter.body.end, (one) => report(spoiling(one, spoils())));
  reading.meta = (node && readFrontMatter(node, span, report)) ?? withoutMeta(reading, span);
}

function readDeclaration(source: Source, fence: Fence, under: string, reading: Reading): void {
  const { report } = reading;
  const kind = fence.closed ? /^yaml[ \t]+(\S+)$/.exec(fence.info)?.[1] : undefined;
  if (kind === undefined || !fenceKinds.includes(kind)) {
    refuseFence(source, fence, report);
    return;
  }
  const { start, end } = fence.body;
  if (holdsItems(kind)) {
    const node = readLeniently(source, start, end, report);
    if (node) readFence(kind, node, under, reading.declarations, report);
    return;
  }
  const spoils = (): Spoilt => spoiltText(source, { file: source.file, start, end });
  const node = readYaml(source, start, end, (one) => report(spoiling(one, spoils())));
  if (node) readFence(kind, node, under, reading.declarations, report);
}

function refuseFence(source: Source, { closed, start, info, infoStart, body }: Fence, report: Report): void {
  const { file } = source;
  if (!closed) {
    const spoils = spoiltText(source, { file, start, end: source.text.length });
    report(spoiling(diagnose('read/fence-open', {}, { span: { file, start, end: start + 3 } }), spoils));
    return;
  }
  const spoils = spoiltText(source, { file, ...body });
  const suggestion = suggest(info.replace(/^yaml\s+/, ''), fenceKinds);
  const parameters = { info, expected: fenceKinds.join(', '), ...(suggestion === undefined ? {} : { suggestion }) };
  const place = { span: { file, start: infoStart, end: infoStart + Math.max(1, info.length) } };
  report(spoiling(diagnose('read/fence-kind', parameters, place), spoils));
}
