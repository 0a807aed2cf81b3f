/**
 * Markdown text → front matter, YAML fences and the stretches of text between them, each with its offsets.
 * A stretch also ends before every heading at the left margin, so that no single parse grows with the contract.
 */

export type Stretch = { readonly start: number; readonly end: number };

/** A fenced block: `info` follows the opening backticks, `body` lies between the two fence lines. */
export type Fence = {
  readonly info: string;
  readonly infoStart: number;
  readonly body: Stretch;
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
};

type Piece = { readonly kind: 'text'; readonly stretch: Stretch } | { readonly kind: 'fence'; readonly fence: Fence };

export type SplitMarkdown = { readonly frontMatter?: Fence; readonly pieces: readonly Piece[] };

type Line = Stretch & { readonly text: string; readonly next: number };

const opening = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/;
const heading = /^#{1,6}(?:[ \t]|$)/;

/** `"a\n```yaml rule\nid: x\n```\nb"` → text, fence, text. Offsets are those of `text`. */
export function splitMarkdown(text: string): SplitMarkdown {
  const lines = linesOf(text);
  const frontMatter = readFrontMatter(lines);
  const pieces: Piece[] = [];
  let from = frontMatter?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
  const flush = (end: number): void => {
    if (end > from) pieces.push({ kind: 'text', stretch: { start: from, end } });
    from = end;
  };
  for (let at = lines.findIndex(({ start }) => start >= from); at !== -1 && at < lines.length; at++) {
    const line = lines[at]!;
    const fence = opening.exec(line.text);
    if (heading.test(line.text)) flush(line.start);
    if (!fence) continue;
    flush(line.start);
    const last = closingLine(lines, at + 1, fence[1]!);
    pieces.push({ kind: 'fence', fence: fenceOf(lines, at, last, fence) });
    at = last ?? lines.length - 1;
    from = lines[at]!.next;
  }
  flush(text.length);
  return { ...(frontMatter ? { frontMatter } : {}), pieces };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; start = lines.at(-1)!.next) {
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length : feed + 1;
    const end = feed === -1 ? text.length : text[feed - 1] === '\r' && feed > start ? feed - 1 : feed;
    lines.push({ start, end, next, text: text.slice(start, end) });
  }
  return lines;
}

function readFrontMatter(lines: readonly Line[]): Fence | undefined {
  const first = lines[0];
  if (!first || !/^\ufeff?---[ \t]*$/.test(first.text)) return undefined;
  const last = lines.findIndex(({ text }, at) => at > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(text));
  return fenceOf(lines, 0, last === -1 ? undefined : last, ['', '---', '']);
}

function closingLine(lines: readonly Line[], from: number, fence: string): number | undefined {
  const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
  for (let at = from; at < lines.length; at++) if (closing.test(lines[at]!.text)) return at;
  return undefined;
}

function fenceOf(lines: readonly Line[], first: number, last: number | undefined, match: readonly (string | undefined)[]): Fence {
  const head = lines[first]!;
  const foot = last === undefined ? undefined : lines[last]!;
  const end = (foot ?? lines.at(-1)!).next;
  const info = (match[2] ?? '').trimEnd();
  return {
    info,
    infoStart: info === '' ? head.start : head.start + head.text.lastIndexOf(info),
    body: { start: head.next, end: foot?.start ?? end },
    start: head.start,
    end,
    closed: foot !== undefined,
  };
}
