/**
 * `clausier ingest FILE.pdf|.docx|.html|.txt [-o OUT.md] [--review OUT.html] [--language LANGUAGE] [--changes SIDE] [--force]`: an original
 * document → a Markdown skeleton with suggested marks, on standard output or in OUT, there with what the witness sees of a PDF beside it, and
 * the page to work through on. What was removed and what needs a person goes to standard error, with its place.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { shorten } from '../diagnostic/catalogue/shorten.ts';
import { ingestFileGuarded } from '../ingest/guard.ts';
import type { Ingested } from '../ingest/ingest.ts';
import { isPdf } from '../ingest/signature.ts';
import { languageIds } from '../language/languages.ts';
import type { HowRead, Side } from '../language/printed/how-read.ts';
import { counted } from './host/counted.ts';
import { type ExitCode, type Io, UsageError, type WrittenFile } from './host/io.ts';
import { needNodeForPdf } from './host/node-version.ts';
import { sha256Of } from './host/sha256.ts';
import { verdictOn, witnessFiles } from './project/witness-file.ts';
import { checkReviewTarget, reviewFile } from './review-file.ts';

export async function ingest(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      language: { type: 'string', default: 'fr' },
      changes: { type: 'string' },
      review: { type: 'string' },
      force: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('expected one document: clausier ingest contrat.pdf -o contract.md');
  const { output, review, force } = values;
  const language = readLanguage(values.language);
  if (review !== undefined) checkReviewTarget(io, { output: review, file, force });
  const result = await ingestDocument(io, file, language, { changes: readSide(values.changes) });
  const written =
    output === undefined ? [] : [skeletonFile(io, { output, file, force }, result.markdown), ...(await seen(io, file, output))];
  if (review !== undefined)
    written.push(await reviewFile(io, { output: review, file, language, force }, result, await verdictOn(io, file, written)));
  if (written.length > 0) io.write(written);
  if (output === undefined && review === undefined) io.stdout(result.markdown);
  io.stderr(`${describeIngested(file, result)}\n`);
  return 0;
}

type Target = { readonly output: string; readonly file: string; readonly force: boolean };

/** What the witness sees of a PDF, to be stored beside the skeleton, where its front matter looks for the PDF. */
async function seen(io: Io, file: string, output: string): Promise<WrittenFile[]> {
  const files = await witnessFiles(io, file);
  return files.map(({ path, text }) => ({ path: join(dirname(resolve(io.cwd, output)), path), text }));
}

/** Never over the original, and over another text only by force, once said what of it is lost. */
function skeletonFile(io: Io, { output, file, force }: Target, markdown: string): WrittenFile {
  const path = resolve(io.cwd, output);
  if (path === resolve(io.cwd, file)) throw new UsageError(`${output} is the original itself: name another file after -o`);
  const held = io.exists(path) ? io.readText(path) : markdown;
  if (held !== markdown) {
    const lost = `${output} holds ${contentOf(held)}`;
    if (!force) throw new UsageError(`${lost}, which would be lost: name another file, or add --force`);
    io.stderr(`${lost}: overwritten\n`);
  }
  return { path, text: markdown };
}

function contentOf(text: string): string {
  const count = (pattern: RegExp, one: string): string => counted(text.match(pattern)?.length ?? 0, one);
  return [count(/\]\((?:val|term|ref|formula|id|skip):/g, 'mark'), count(/^`{3,}yaml/gm, 'block'), count(/\S+/g, 'word')].join(', ');
}

/** The language that `--language` names. */
export function readLanguage(language: string): string {
  if (languageIds.includes(language)) return language;
  throw new UsageError(`unexpected language "${language}", expected ${languageIds.join(' or ')}`);
}

/** The side of tracked changes that `--changes` names. */
export function readSide(changes: string | undefined): Side | undefined {
  if (changes === undefined || changes === 'accepted' || changes === 'rejected') return changes;
  throw new UsageError(`unexpected changes "${changes}", expected accepted or rejected`);
}

/** Reads a document in a guarded worker, by the words of its language; one that cannot be read is wrong use. */
export async function ingestDocument(io: Io, file: string, language: string, how: HowRead = {}): Promise<Ingested> {
  const path = resolve(io.cwd, file);
  const bytes = io.readBytes(path);
  if (isPdf(bytes)) needNodeForPdf(file);
  const sha256 = sha256Of(bytes);
  const result = await ingestFileGuarded(path, {
    original: { file: basename(file), sha256 },
    language,
    ...how,
    suggestModule: suggestModule(),
    onProgress: (page, pages) => {
      if (pages >= 50 && page % 25 === 0) io.stderr(`page ${page} of ${pages}\n`);
    },
  });
  if (!result.ok) throw new UsageError(`${file}: ${result.error.code}: ${result.error.message}${pagesOf(result.error.pages)}`);
  return result;
}

function suggestModule(): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`../language/suggest-marks.${extension}`, import.meta.url).href;
}

const pagesOf = (pages: readonly number[] | undefined, unit = 'page'): string =>
  pages && pages.length > 0 ? ` (${unit}s ${pages.join(', ')})` : '';

type Told = Ingested['report']['reviews'][number];

/** `unseen (covered)`: a review by its kind, with the cause of words that no reader sees. */
const kindOf = (review: Told): string => ('cause' in review && review.cause ? `${review.kind} (${review.cause})` : review.kind);

const placeOf = ({ page, box }: Told, unit: string): string =>
  `${unit} ${page}${box && unit === 'page' ? `, ${Math.round(box.x0)} pt from the left and ${Math.round(box.y0)} pt from the top` : ''}`;

/** What was found, removed, and is for a person to look at, with its place. */
export function describeIngested(file: string, { report, ledger }: Ingested): string {
  const { pages, unit, headings, items, tables, footnotes, removed, reviews } = report;
  const found = [
    counted(pages, unit),
    counted(headings, 'heading'),
    counted(items, 'list item'),
    counted(tables, 'table'),
    counted(footnotes, 'footnote'),
  ];
  return [
    `${file}: ${found.join(', ')}`,
    ...removed.map(({ reason, text, count, pages }) => `  removed ${reason}: « ${shorten(text, 70)} » ×${count}${pagesOf(pages, unit)}`),
    ...reviews.map((review) => `  to look at, ${kindOf(review)}, ${placeOf(review, unit)}: « ${shorten(review.text, 70)} »`),
    `  ledger: ${ledger.balance} % of the characters are in the output or in a named removal`,
  ].join('\n');
}
