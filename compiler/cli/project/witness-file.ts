/** The witness's verdict on a PDF, in a file beside it: read by every check, made by the commands that are asked for it. */
import { basename, resolve } from 'node:path';
import { isPdf } from '../../ingest/signature.ts';
import { isQuiet, type Verdict, witnessVersion } from '../../model/witness.ts';
import { printVerdict, readVerdict } from '../../witness/stored-verdict.ts';
import { counted } from '../host/counted.ts';
import { type Io, UsageError, type WrittenFile } from '../host/io.ts';
import { sha256Of } from '../host/sha256.ts';

/** `contrat.pdf` → `contrat.witness.json`. */
export const witnessPath = (pdf: string): string => `${pdf.replace(/\.pdf$/i, '')}.witness.json`;

/** What is stored of a PDF; nothing of PDFium is loaded for it. */
export function storedWitness(io: Io, pdf: string): Verdict | 'missing' | 'unreadable' {
  const path = witnessPath(pdf);
  return io.exists(path) ? (readVerdict(io.readText(path)) ?? 'unreadable') : 'missing';
}

/** Whether what is stored was seen of these bytes by this witness, to the end. */
export function isFresh(io: Io, pdf: string): boolean {
  const stored = storedWitness(io, pdf);
  if (typeof stored === 'string' || stored.witness !== witnessVersion || stored.defeated) return false;
  return stored.sha256 === sha256Of(io.readBytes(pdf));
}

/** Pages from which on progress is told, and how often. */
const LONG = 20;
const OFTEN = 10;

/** The verdict on a PDF of the disk, as it is stored; progress goes to standard error. */
export async function makeWitness(io: Io, pdf: string): Promise<string> {
  const { witnessFileGuarded } = await import('../../witness/guard.ts');
  const told = (page: number, pages: number): void => {
    if (pages >= LONG && page % OFTEN === 0) io.stderr(`witness: page ${page} of ${pages}\n`);
  };
  const verdict = await witnessFileGuarded(pdf, { onProgress: told }).catch((error: Error) => {
    throw new UsageError(`${basename(pdf)}: the witness can’t run: ${error.message.split('\n')[0]}`);
  });
  io.stderr(`${describe(basename(pdf), verdict)}\n`);
  return printVerdict(verdict);
}

/** The verdict on a document, as a file to be stored beside it; none on what is no PDF. */
export async function witnessFiles(io: Io, document: string): Promise<WrittenFile[]> {
  const path = resolve(io.cwd, document);
  return isPdf(io.readBytes(path)) ? [{ path: witnessPath(basename(document)), text: await makeWitness(io, path) }] : [];
}

/** The verdict among files that were made now, or else the one that is stored of these bytes, or else one made for nothing but to be read. */
export async function verdictOn(io: Io, document: string, made: readonly WrittenFile[]): Promise<Verdict | undefined> {
  const path = resolve(io.cwd, document);
  const name = witnessPath(basename(document));
  const own = made.find((file) => basename(file.path) === name)?.text;
  if (own !== undefined) return readVerdict(`${own}`);
  if (!isPdf(io.readBytes(path))) return undefined;
  return readVerdict(isFresh(io, path) ? io.readText(witnessPath(path)) : await makeWitness(io, path));
}

function describe(file: string, { pages, defeated }: Verdict): string {
  const odd = pages.flatMap(({ findings }) => findings).filter(({ kind }) => !isQuiet(kind)).length;
  const found = odd === 0 ? 'nothing odd' : `${odd} to look at`;
  return `${file}: witnessed, ${counted(pages.length, 'page')}, ${found}${defeated ? `, ended by ${defeated}` : ''}`;
}
