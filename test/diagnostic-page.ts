/**
 * A page of an author's mistake, read to be executed: fenced blocks ```` ````md FILE ```` and ```` ````yaml FILE ```` are the contract's files,
 * ```` ````text original.txt ```` its original, ```` ````before original.txt ```` what the git reference has of it (without one, the original says the words of the cured text), ```` ````pdf FILE ```` what its PDF
 * prints, ```` ````witness FILE ```` what its witness saw, ```` ````output ```` what is printed, and ```` ````cure FILE ```` the cure: lines to take out (`- `), to put in (`+ `), to find (two spaces).
 */
import { wordsDigest } from '../compiler/check/fidelity/against.ts';
import { compile } from '../compiler/compile.ts';
import type { Diagnostic } from '../compiler/diagnostic/diagnostic.ts';
import { renderPretty } from '../compiler/diagnostic/render-pretty.ts';
import { type Finding, type Verdict, witnessVersion } from '../compiler/model/witness.ts';
import { read } from '../compiler/read/index.ts';
import { stripWords } from '../compiler/read/strip.ts';
import type { ContractFiles, PlacedWord, Source } from '../compiler/source.ts';

export type Block = { readonly kind: string; readonly name: string; readonly text: string };

export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^````(\w+)(?: (\S+))?\n([\s\S]*?)^````$/gm)].map(([, kind = '', name = '', text = '']) => ({
    kind,
    name,
    text,
  }));
}

export type Page = { readonly broken: ContractFiles; readonly cured: ContractFiles };

export function readMistake(page: string): Page {
  const blocks = blocksOf(page);
  const cured = blocks.filter(({ kind }) => kind === 'cure').reduce(applyCure, blocks);
  const words = ownOriginal(cured);
  return { broken: filesOf(blocks, words), cured: filesOf(cured, words) };
}

/** What `check` prints of these files, for one code or for all. */
export function printed(files: ContractFiles, code?: string): string {
  const { diagnostics } = compile(files);
  const sources = new Map([...files.files, ...(files.original ? [files.original] : [])].map((source) => [source.file, source]));
  return renderPretty(
    diagnostics.filter((diagnostic) => code === undefined || diagnostic.code === code),
    sources,
  );
}

export const diagnosticsOf = (files: ContractFiles): readonly Diagnostic[] => compile(files).diagnostics;

/** Puts a cure into the file it names; each of its stretches must stand there exactly once. A file that is not there is made. */
function applyCure(blocks: Block[], { name, text }: Block): Block[] {
  const known = blocks.find((block) => block.name === name && block.kind !== 'cure');
  const lines = text.replace(/\n$/, '').split('\n');
  if (!known) return [...blocks, { kind: kindOf(name), name, text: `${lines.map((line) => line.slice(2)).join('\n')}\n` }];
  const cured = stretches(lines).reduce(replaceOnce, known.text);
  return blocks.map((block) => (block === known ? { ...block, text: cured } : block));
}

const kindOf = (name: string): string => (name.endsWith('.md') ? 'md' : name.endsWith('.txt') ? 'text' : 'yaml');

type Stretch = { readonly before: string; readonly after: string };

/** A line `…` ends a stretch. */
function stretches(lines: readonly string[]): Stretch[] {
  const groups: string[][] = [[]];
  for (const line of lines) line === '…' ? groups.push([]) : groups.at(-1)!.push(line);
  const side = (group: readonly string[], sign: string): string =>
    group.flatMap((line) => (line.startsWith(sign) || !/^[-+] ?/.test(line) ? [line.slice(2)] : [])).join('\n');
  return groups.map((group) => ({ before: side(group, '-'), after: side(group, '+') }));
}

function replaceOnce(text: string, { before, after }: Stretch): string {
  const parts = `\n${text}`.split(`\n${before}\n`);
  if (parts.length !== 2) throw new Error(`the cure's lines stand ${parts.length - 1} times in the page, expected once:\n${before}`);
  const [head = '', tail = ''] = parts;
  return `${head}${after === '' && before !== '' ? '\n' : `\n${after}\n`}${tail}`.slice(1);
}

function filesOf(blocks: readonly Block[], words: Source | undefined): ContractFiles {
  const files: Source[] = blocks.filter(({ kind }) => kind === 'md' || kind === 'yaml').map(({ name, text }) => ({ file: name, text }));
  const given = blocks.find(({ kind, name }) => kind === 'text' && name.startsWith('original'));
  const original = given ? { file: given.name, text: given.text } : words;
  const pdf = blocks.find(({ kind }) => kind === 'pdf');
  const seen = blocks.find(({ kind }) => kind === 'witness');
  const known = blocks.find(({ kind }) => kind === 'before');
  return {
    id: 'sample',
    files,
    ...(original ? { original } : {}),
    ...(known ? { before: { reference: 'main', text: { file: `sample/${known.name}`, sha256: wordsDigest(known.text) } } } : {}),
    ...(pdf ? { pdf: { file: pdf.name, words: placedWords(pdf.text), ...(seen ? { witness: witnessed(seen.text) } : {}) } } : {}),
  };
}

/** The words of the cured text, for a page that names no original and shows none. */
function ownOriginal(blocks: readonly Block[]): Source | undefined {
  const files = blocks.filter(({ kind }) => kind === 'md').map(({ name, text }) => ({ file: name, text }));
  if (files.some(({ text }) => /^original:/m.test(text)) || blocks.some(({ kind }) => kind === 'pdf' || kind === 'bare')) return undefined;
  return { file: 'original.txt', text: `${stripWords(read({ id: 'sample', files }, () => {}))}\n` };
}

/** What a witness saw: lines `page 3: words` that are shown, `page 3, no-ink: words` that it finds odd; nothing at all is no witness. */
function witnessed(text: string): Verdict | 'missing' {
  const lines = [...text.matchAll(/^page (\d+)(?:, ([\w-]+))?: (.*)$/gm)];
  if (lines.length === 0) return 'missing';
  const pages = [...new Set(lines.map(([, page]) => Number(page)))].map((page) => {
    const own = lines.filter(([, number]) => Number(number) === page);
    const findings = own.flatMap(([, , kind, words = '']) => (kind === undefined ? [] : [{ kind: kind as Finding['kind'], words }]));
    return { page, shown: own.flatMap(([, , kind, words = '']) => (kind === undefined ? [words] : [])), findings };
  });
  return { witness: witnessVersion, sha256: '', pages };
}

/** A PDF as ingest reads it: lines `page 3, 42, 120: words`, their place in points from the left and the top. */
function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(/^page (\d+), (\d+), (\d+): (.*)$/gm)].flatMap(([, page, left, top, words = '']) =>
    words.split(' ').map((word, index) => {
      const x0 = Number(left) + 50 * index;
      return { text: word, page: Number(page), box: { x0, y0: Number(top), x1: x0 + 40, y1: Number(top) + 10 } };
    }),
  );
}
