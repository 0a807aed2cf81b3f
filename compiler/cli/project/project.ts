/** Finds the project a command runs in and reads its contracts: every folder of `contracts/` that holds a Markdown file. */
import { dirname, join, relative } from 'node:path';
import { isPdf } from '../../ingest/signature.ts';
import { groupBy } from '../../language/group-by.ts';
import type { HowRead } from '../../language/printed/how-read.ts';
import { decodeText } from '../../language/text/decode-text.ts';
import { leadsOut, type NamedOriginal, namedLanguage, namedOriginal, slashed } from '../../read/declaration/named-original.ts';
import type { ContractFiles, Source } from '../../source.ts';
import { findBelow, staysIn } from '../host/contract-folder.ts';
import { type Io, UsageError } from '../host/io.ts';
import { saveMemory } from '../host/memory.ts';
import { sha256Of } from '../host/sha256.ts';
import { storedWitness } from './witness-file.ts';

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
  const paths = namesIn(io, folder, read);
  const files = paths.filter((path) => staysIn(io, folder, path)).map((path) => readSource(io, project, path));
  saveMemory(files.reduce((sum, { text }) => sum + text.length, 0));
  const named = namedOriginal(files);
  const path = named.text === undefined ? undefined : findBelow(io, folder, named.text);
  const text =
    path !== undefined && /\.txt$/i.test(path)
      ? { original: { ...readOriginalText(io, project, path), sha256: sha256Of(io.readBytes(path)) } }
      : {};
  const linked = [...paths, ...namesIn(io, join(folder, 'editions'), editionFile), ...originalPaths(folder, named)];
  const outside = linked.filter((one) => io.exists(one) && !staysIn(io, folder, one)).map((one) => relativeTo(project, one));
  return { id, files, ...text, ...(outside.length === 0 ? {} : { outside }) };
}

/** Where the originals are named, unless that is outside: the reader says so. */
const originalPaths = (folder: string, { text, pdf }: NamedOriginal): string[] =>
  [text, pdf].flatMap((name) => (name === undefined || leadsOut(name) ? [] : [join(folder, name)]));

const namesIn = (io: Io, folder: string, pattern: RegExp): string[] =>
  (io.exists(folder) ? io.list(folder) : []).filter((name) => pattern.test(name)).map((name) => join(folder, name));

/** The same with the words of the PDF, Word document or web page that the front matter names, which takes its time: those `known` are kept where that is the same. */
export async function readWholeContract(io: Io, project: Project, id: string, known?: ContractFiles['pdf']): Promise<ContractFiles> {
  const contract = readContract(io, project, id);
  const { pdf: file, text: _, ...how } = namedOriginal(contract.files);
  if (file === undefined) return contract;
  const path = findBelow(io, join(project.root, 'contracts', id), file);
  if (path === undefined) return { ...contract, pdf: { file } };
  const bytes = io.readBytes(path);
  const sha256 = sha256Of(bytes);
  const witness = isPdf(bytes) ? { witness: storedWitness(io, path) } : {};
  if (known?.sha256 === sha256 && isReadAlike(known, how)) return { ...contract, pdf: { ...known, ...witness } };
  const { ingestDocument } = await import('../ingest.ts');
  const { words, blocks, report } = await ingestDocument(io, path, namedLanguage(contract.files), how);
  const layout = layoutWords(report.removed);
  return { ...contract, pdf: { file, sha256, ...how, unit: report.unit, words, blocks, layout, ...witness } };
}

/** Whether what the front matter says of how a document is read is what it was read by. */
const isReadAlike = (known: NonNullable<ContractFiles['pdf']>, { changes, kept }: HowRead): boolean =>
  known.changes === changes && JSON.stringify(known.kept) === JSON.stringify(kept);

/** Where a contract's PDF stands, if its front matter names one that is there. */
export function pdfPath(io: Io, project: Project, id: string): string | undefined {
  const file = namedOriginal(readContract(io, project, id).files).pdf;
  const path = file === undefined ? undefined : findBelow(io, join(project.root, 'contracts', id), file);
  return path !== undefined && isPdf(io.readBytes(path)) ? path : undefined;
}

/** How many words ingest took out; hyphens at line ends are none. */
const layoutWords = (removed: readonly { readonly reason: string; readonly text: string; readonly count: number }[]): number =>
  removed.reduce((sum, { reason, text, count }) => sum + (reason === 'hyphen' ? 0 : count * (text.match(/\S+/g)?.length ?? 0)), 0);

const editionFile = /\.(?:md|txt|pdf|docx|x?html?)$/i;

/** Further editions of a contract as read, to compare with the annotated one: the documents of its folder `editions/`, through ingest where needed. */
export async function readEditions(
  io: Io,
  project: Project,
  { id, files }: ContractFiles,
): Promise<NonNullable<ContractFiles['editions']>> {
  const folder = join(project.root, 'contracts', id, 'editions');
  const home = join(project.root, 'contracts', id);
  const paths = namesIn(io, folder, editionFile).filter((path) => staysIn(io, home, path));
  return Promise.all(
    paths.map(async (path) => {
      const file = relativeTo(project, path);
      if (path.endsWith('.md')) return { file, text: io.readText(path), ingested: false };
      const { ingestDocument } = await import('../ingest.ts');
      return { file, text: (await ingestDocument(io, path, namedLanguage(files))).markdown, ingested: true };
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
  for (const [one, other] of groupBy(contracts, folded).values())
    if (other !== undefined)
      throw new UsageError(`contracts/${one} and contracts/${other} are one folder where case does not count: rename one`);
  return contracts;
}

/** A folder's name as a disk that folds case knows it. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase();

function readSource(io: Io, project: Project, path: string): Source {
  return { file: relativeTo(project, path), text: io.readText(path) };
}

/** An extraction in another encoding than UTF-8 has words all the same. */
function readOriginalText(io: Io, project: Project, path: string): Source {
  const decoded = decodeText(io.readBytes(path));
  return decoded ? { file: relativeTo(project, path), text: decoded.text } : readSource(io, project, path);
}

const relativeTo = (project: Project, path: string): string => slashed(relative(project.root, path)).normalize('NFC');
