/**
 * Findings, pictures and words → the review page: one HTML file that asks the network for nothing. Its policy admits the style and the
 * script that it holds, by their hashes, and pictures that it holds; all that a document says stands in it as text.
 */
import { createHash } from 'node:crypto';
import { groupBy } from '../language/group-by.ts';
import type { ReviewWords } from '../language/review-words.ts';
import type { PagePicture } from '../witness/guard-pictures.ts';
import { clientScript } from './client-script.ts';
import { type Finding, mostFindings } from './findings.ts';

export type ReviewPage = {
  readonly file: string;
  /** Of the document: what is done is kept under it. */
  readonly sha256: string;
  readonly language: string;
  readonly words: ReviewWords;
  readonly unit: 'page' | 'paragraph';
  readonly findings: readonly Finding[];
  readonly pictures: ReadonlyMap<number, PagePicture>;
  /** The words read on a page, or in a paragraph. */
  readonly wordsOn: (page: number) => string;
  readonly style: string;
};

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (raw: string): string => raw.replace(/[&<>"]/g, (sign) => escaped[sign]!);
const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Whether a file was made here. */
export const isReviewPage = (html: string): boolean => /^<!doctype html>\n<html lang="\w+" data-original="/.test(html);

export function printReviewPage(page: ReviewPage): string {
  const { words, file, style } = page;
  const shown = page.findings.slice(0, mostFindings);
  const policy = `default-src 'none'; img-src data:; style-src ${hashOf(style)}; script-src ${hashOf(clientScript)}; base-uri 'none'; form-action 'none'`;
  const places = [
    ...groupBy(
      shown.map((finding, index) => ({ finding, number: index + 1 })),
      ({ finding }) => finding.page,
    ),
  ];
  const left = page.findings.length - shown.length;
  return `<!doctype html>
<html lang="${page.language}" data-original="${page.sha256}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(words.title(file))}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#${shown.length > 0 ? 'finding-1' : 'findings'}">${text(words.skip)}</a>
<header>
<h1>${text(words.title(file))}</h1>
<p>${text(words.lead)}</p>
<p class="note">${text(words.keys)}</p>
</header>
<nav class="bar" aria-label="${text(words.browse)}">
<button class="button" type="button" data-step="-1">${text(words.previous)}</button>
<button class="button" type="button" data-step="1">${text(words.next)}</button>
<span id="count">${text(words.counted(shown.length, 0))}</span>
<span id="said" role="status"></span>
</nav>
<main id="findings">
${shown.length === 0 ? `<p>${text(words.none)}</p>` : places.map(([at, list]) => printPlace(at, list, shown.length, page)).join('\n')}
${left > 0 ? `<p>${text(words.more(left))}</p>` : ''}
</main>
<script type="application/json" id="words">${scriptData(words, shown.length)}</script>
<script>${clientScript}</script>
</body>
</html>
`;
}

/** What the script says; nothing in it can end its element. */
function scriptData({ copied, cannotCopy, done, undone, counted }: ReviewWords, number: number): string {
  const counts = Array.from({ length: number + 1 }, (_, finished) => counted(number, finished));
  return JSON.stringify({ copied, cannotCopy, done, undone, counted: counts }).replaceAll('<', '\\u003c');
}

type Numbered = { readonly finding: Finding; readonly number: number };

function printPlace(at: number, list: readonly Numbered[], of: number, page: ReviewPage): string {
  const { words, unit } = page;
  const place = words.place[unit](at);
  const read = page.wordsOn(at);
  return `<section class="place" aria-labelledby="place-${at}">
<h2 id="place-${at}">${text(place)}</h2>
<div class="sheet">${printPicture(place, list, page.pictures.get(at), words)}
${read === '' ? '' : `<details${page.pictures.has(at) ? '' : ' open'}><summary>${text(words.words)}</summary><p>${text(read)}</p></details>`}</div>
<ol class="findings" role="list">${list.map((one) => `<li>${printFinding(one, of, words)}</li>`).join('\n')}</ol>
</section>`;
}

function printPicture(place: string, list: readonly Numbered[], picture: PagePicture | undefined, words: ReviewWords): string {
  if (!picture) return `<p class="note">${text(words.noPicture)}</p>`;
  const { width, height, address } = picture;
  const boxes = list.flatMap(({ finding: { box }, number }) => {
    if (!box) return [];
    const [x, y] = [box.x0 - 2, box.y0 - 2].map((one) => one.toFixed(1));
    const [w, h] = [box.x1 - box.x0 + 4, box.y1 - box.y0 + 4].map((one) => Math.max(4, one).toFixed(1));
    return [`<rect data-of="finding-${number}" x="${x}" y="${y}" width="${w}" height="${h}"/>`];
  });
  return `<svg viewBox="0 0 ${width.toFixed(1)} ${height.toFixed(1)}" role="img" aria-label="${text(words.picture(place))}"><image href="${address}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"/>${boxes.join('')}</svg>`;
}

function printFinding({ finding, number }: Numbered, of: number, words: ReviewWords): string {
  const { kind, text: quoted, pages, advice, line } = finding;
  const places = pages.length > 1 ? `<p class="count">${text(words.also(rangesOf(pages)))}</p>` : '';
  const copy = line === '' ? '' : `<button class="button" type="button" data-act="copy">${text(words.copy)}</button>`;
  return `<article class="finding" id="finding-${number}" tabindex="-1" aria-labelledby="title-${number}">
<p class="count">${text(words.finding(number, of))}</p>
<h3 id="title-${number}">${text(kind)}</h3>
<blockquote>${text(quoted)}</blockquote>
${places}<p class="advice">${text(advice)}</p>
${line === '' ? '' : `<pre class="line">${text(line)}</pre>`}
<div class="buttons">${copy}<button class="button" type="button" data-act="done" aria-pressed="false">${text(words.done)}</button></div>
</article>`;
}

/** `1–4, 7`. */
function rangesOf(pages: readonly number[]): string {
  const sorted = [...new Set(pages)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const page of sorted) {
    const last = ranges.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
