/** Finds the project a command runs in and reads its contracts: every folder of `contracts/` that holds a Markdown file. */
import { createHash } from 'node:crypto';
import { dirname, join, relative } from 'node:path';
import type { ContractFiles, Source } from '../source.ts';
import { ingestDocument } from './ingest.ts';
import { type Io, UsageError } from './io.ts';
import { saveMemory } from './memory.ts';

export type Project = { readonly root: string; readonly contracts: readonly string[] };

const read = /\.(md|ya?ml)$/;

/** The nearest folder at or above the current one that has `contracts/`. */
export function findProject(io: Io): Project {
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    if (io.exists(join(folder, 'contracts'))) return { root: folder, contracts: contractNames(io, folder) };
    if (dirname(folder) === folder) throw new UsageError('no contracts/ folder here or above: run `clausier init DIR` to start one');
  }
}

/** Sources of one contract, with paths relative to the project's root and `/` as separator. */
export function readContract(io: Io, project: Project, id: string): ContractFiles {
  if (!project.contracts.includes(id)) {
    throw new UsageError(`unknown contract "${id}", expected one of: ${project.contracts.join(', ')}`);
  }
  const folder = join(project.root, 'contracts', id);
  const names = io.list(folder).filter((name) => read.test(name));
  const files = names.map((name) => readSource(io, project, join(folder, name)));
  saveMemory(files.reduce((sum, { text }) => sum + text.length, 0));
  const original = originalName(files);
  const path = original && join(folder, original);
  return { id, files, ...(path && io.exists(path) && path.endsWith('.txt') ? { original: readSource(io, project, path) } : {}) };
}

/** The same with the words of the PDF that the front matter names, which takes its time. */
export async function readWholeContract(io: Io, project: Project, id: string): Promise<ContractFiles> {
  const contract = readContract(io, project, id);
  const file = pdfName(contract.files);
  if (file === undefined) return contract;
  const path = join(project.root, 'contracts', id, file);
  if (!io.exists(path)) return { ...contract, pdf: { file } };
  const sha256 = createHash('sha256').update(io.readBytes(path)).digest('hex');
  const { words } = await ingestDocument(io, path);
  return { ...contract, pdf: { file, sha256, words } };
}

const editionFile = /\.(?:md|txt|pdf)$/i;

/** Further editions to compare with the annotated one: the documents of the contract's folder `editions/`, through ingest where needed. */
export async function readEditions(io: Io, project: Project, id: string): Promise<NonNullable<ContractFiles['editions']>> {
  const folder = join(project.root, 'contracts', id, 'editions');
  if (!io.exists(folder)) return [];
  const paths = io
    .list(folder)
    .filter((name) => editionFile.test(name))
    .map((name) => join(folder, name));
  return Promise.all(
    paths.map(async (path) => {
      const file = relative(project.root, path).replaceAll('\\', '/');
      if (path.endsWith('.md')) return { file, text: io.readText(path), ingested: false };
      return { file, text: (await ingestDocument(io, path)).markdown, ingested: true };
    }),
  );
}

function contractNames(io: Io, root: string): string[] {
  const folder = join(root, 'contracts');
  const names = io
    .list(folder)
    .filter((name) => name.endsWith('/'))
    .map((name) => name.slice(0, -1));
  const contracts = names.filter((name) => io.list(join(folder, name)).some((file) => file.endsWith('.md')));
  if (contracts.length === 0) throw new UsageError('contracts/ holds no contract, expected a folder with a Markdown file');
  return contracts;
}

function readSource(io: Io, project: Project, path: string): Source {
  return { file: relative(project.root, path).replaceAll('\\', '/'), text: io.readText(path) };
}

/** The front matter's `original.file`, by the one line that says it: the reader validates the rest. */
function originalName(files: readonly Source[]): string | undefined {
  const front = files.map(({ text }) => /^---\n([\s\S]*?)\n---/.exec(text)?.[1]).find(Boolean);
  return front && /^original:[\s\S]*?\bfile:\s*["']?([\w.-]+)/m.exec(front)?.[1];
}

/** The front matter's `original.pdf`, or `original.file` where that is one. */
function pdfName(files: readonly Source[]): string | undefined {
  const front = files.map(({ text }) => /^---\n([\s\S]*?)\n---/.exec(text)?.[1]).find(Boolean);
  const original = front && /^original:.*(?:\n[ \t]+.*)*/m.exec(front)?.[0];
  return original && /\b(?:pdf|file):\s*["']?([\w.-]+\.pdf)\b/i.exec(original)?.[1];
}
