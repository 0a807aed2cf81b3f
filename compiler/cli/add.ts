/**
 * `clausier add FILE.(pdf|docx|html|txt|md) [--name NAME] [--language fr|en] [--review OUT.html]`: a document → a new folder of contracts/ with its
 * skeleton and the document itself, byte for byte, what the witness sees of a PDF, and the page to work through it on. Never over a contract that
 * is there; on refusal nothing is written.
 */
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { Side } from '../language/printed/how-read.ts';
import { read } from '../read/index.ts';
import { stripWords } from '../read/strip.ts';
import { type ExitCode, type Io, UsageError, type WrittenFile } from './host/io.ts';
import { sha256Of } from './host/sha256.ts';
import { describeIngested, ingestDocument, readLanguage, readSide } from './ingest.ts';
import { findProject, folded } from './project/project.ts';
import { verdictOn, witnessFiles } from './project/witness-file.ts';
import { checkReviewTarget, reviewFile } from './review-file.ts';

const kinds = ['.pdf', '.docx', '.html', '.htm', '.txt', '.md'];

export async function add(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      changes: { type: 'string' },
      language: { type: 'string', default: 'fr' },
      review: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  const kind = file === undefined ? '' : extname(file).toLowerCase();
  if (file === undefined || more.length > 0 || !kinds.includes(kind)) {
    throw new UsageError(`expected one document, ${kinds.join(', ')}: clausier add contrat.pdf`);
  }
  const language = readLanguage(values.language);
  const id = idOf(values.name ?? basename(file, extname(file)));
  const folder = newFolder(io, id);
  const { review, changes } = values;
  if (review !== undefined && kind === '.md')
    throw new UsageError('--review needs a document that is read: nothing is removed from Markdown');
  const {
    files: written,
    beside = [],
    told,
  } = kind === '.md' ? fromMarkdown(io, file, language) : await fromDocument(io, file, { language, changes: readSide(changes), review });
  io.write([...written.map(({ path, text }) => ({ path: join(folder, path), text })), ...beside]);
  io.stderr(told);
  io.stdout(`${written.map(({ path }) => `contracts/${id}/${path}`).join('\n')}\n\nNext: clausier check ${id}\n`);
  return 0;
}

/** Where the project's contracts stand; the first contract of a project makes the folder. */
function newFolder(io: Io, id: string): string {
  const root = io.exists(join(io.cwd, 'contracts')) ? io.cwd : findProject(io).root;
  const home = join(root, 'contracts');
  const taken = namesIn(io, home).find((name) => folded(name) === folded(id));
  if (taken !== undefined) throw new UsageError(`contracts/${taken} is there already: choose another with --name`);
  return join(home, id);
}

/** None where a file stands for the folder: writing says so. */
function namesIn(io: Io, folder: string): string[] {
  try {
    return io.list(folder).map((name) => name.replace(/\/$/, ''));
  } catch {
    return [];
  }
}

/** `Conditions générales 2026` → `conditions-generales-2026`. */
function idOf(name: string): string {
  const plain = name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (id === '') throw new UsageError(`"${name}" names no folder: give one with --name`);
  return id;
}

/** What is written into the folder and beside it, and what of it is told once it is. */
type Added = { readonly files: readonly WrittenFile[]; readonly beside?: readonly WrittenFile[]; readonly told: string };

type Asked = { readonly language: string; readonly changes: Side | undefined; readonly review: string | undefined };

async function fromDocument(io: Io, file: string, { language, changes, review }: Asked): Promise<Added> {
  if (review !== undefined) checkReviewTarget(io, { output: review, file, force: false });
  const ingested = await ingestDocument(io, file, language, { changes });
  const original = { path: basename(file), text: io.readBytes(resolve(io.cwd, file)) };
  const files = [{ path: 'contract.md', text: ingested.markdown }, original, ...(await witnessFiles(io, file))];
  const told = `${describeIngested(file, ingested)}\n`;
  if (review === undefined) return { files, told };
  const page = await reviewFile(io, { output: review, file, language, force: false }, ingested, await verdictOn(io, file, files));
  return { files, beside: [page], told };
}

/** Markdown is the skeleton already: its words alone are kept as the original. */
function fromMarkdown(io: Io, file: string, language: string): Added {
  const text = io.readText(resolve(io.cwd, file));
  if (/^---\r?\n/.test(text))
    throw new UsageError(`${file} has a front matter: copy it and its original into a folder of contracts/ as they are`);
  const front = (original: string): string => {
    const sha256 = sha256Of(original);
    const unknown = '?';
    const head = { title: titleOf(text), provider: unknown, edition: unknown, language, jurisdiction: unknown, currency: 'EUR' };
    return `---\n${stringify({ ...head, original: { file: 'original.txt', sha256 }, furniture: [] }, { lineWidth: 0 })}---\n\n`;
  };
  const words = stripWords(read({ id: 'add', files: [{ file, text: `${front('')}${text}` }] }, () => {}));
  const files = [
    { path: 'contract.md', text: `${front(words)}${text}` },
    { path: 'original.txt', text: words },
  ];
  return { files, told: '' };
}

/** The first heading's words. */
const titleOf = (text: string): string => /^#+\s+(.+?)\s*$/m.exec(text)?.[1] ?? '?';
