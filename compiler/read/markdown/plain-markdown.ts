/**
 * The Markdown most of a contract is written in, read without a full parser: headings, paragraphs, one-line items, bold words and
 * marks. The non-obvious law: whatever it is not sure of it gives up on, and the full parser decides; nodes it does give
 * are the full parser's.
 */
import type { MarkdownNode } from './markdown-node.ts';
import type { Stretch } from './split-markdown.ts';

/** The blocks of a stretch, or nothing where the full parser has to read it. */
export function readPlainMarkdown(text: string, { start, end }: Stretch): MarkdownNode[] | undefined {
  const source = text.slice(start, end);
  if (doubtful.test(source)) return undefined;
  const blocks: MarkdownNode[] = [];
  for (let at = 0; at < source.length; ) {
    const line = lineAt(source, at);
    const block = line === '' ? undefined : (headingAt(line, start + at) ?? listAt(source, at, start) ?? paragraphAt(source, at, start));
    if (line !== '' && !block) return undefined;
    if (block) blocks.push(block);
    at = block ? block.end - start + 1 : at + 1;
  }
  return blocks;
}

/**
 * Signs that can mean something else than themselves (escapes, code, rules, HTML, entities, tables, bare addresses), and
 * white space that matters: at either end of a line, or other than a space.
 */
const doubtful = /[\\`_<|~@\t\r\0\ufeff]|&[#A-Za-z]|!\[|https?:|www\.|(?:^|\n) | (?:\n|$)/i;

/** What may begin a line of a paragraph: no sign of another block. */
const wordStart = /^(?!\d{1,9}[.)](?: |$))(?:[^\s#>*+:=[\]-]|\*\*(?=[^\s*])|\[(?=[^\]^]*\]\())/;

function lineAt(source: string, at: number): string {
  const feed = source.indexOf('\n', at);
  return source.slice(at, feed === -1 ? source.length : feed);
}

function nodeOf(type: string, start: number, end: number, more: Partial<MarkdownNode>): MarkdownNode {
  return { type, start, end, children: [], value: '', url: '', label: '', depth: 0, ordered: false, checked: false, ...more };
}

function headingAt(line: string, start: number): MarkdownNode | undefined {
  const [whole, signs] = /^(#{1,6}) (?=[^\s#])/.exec(line) ?? [];
  if (whole === undefined || signs === undefined || line.endsWith('#')) return undefined;
  const children = inline(line.slice(whole.length), start + whole.length);
  return children && nodeOf('heading', start, start + line.length, { children, depth: signs.length });
}

/** Items of one line each, blank lines between them or not; a list ends at a blank line that no item of it follows. */
function listAt(source: string, at: number, base: number): MarkdownNode | undefined {
  const marker = source.slice(at, at + 2);
  if (marker !== '* ' && marker !== '- ') return undefined;
  const items: MarkdownNode[] = [];
  for (let here = at; source.startsWith(marker, here); ) {
    const line = lineAt(source, here);
    const item = itemAt(line, base + here);
    const next = here + line.length + 1;
    const gap = /^\n*/.exec(source.slice(next))![0].length;
    if (!item || (gap === 0 && next < source.length && !source.startsWith(marker, next))) return undefined;
    items.push(item);
    here = next + gap;
  }
  const last = items.at(-1);
  return last && nodeOf('list', base + at, last.end, { children: items });
}

function itemAt(line: string, start: number): MarkdownNode | undefined {
  const words = line.slice(2);
  const children = wordStart.test(words) ? inline(words, start + 2) : undefined;
  if (!children) return undefined;
  const end = start + line.length;
  return nodeOf('listItem', start, end, { children: [nodeOf('paragraph', start + 2, end, { children })] });
}

function paragraphAt(source: string, at: number, base: number): MarkdownNode | undefined {
  let end = at;
  for (let line = lineAt(source, at); line !== ''; line = lineAt(source, end + 1)) {
    if (!wordStart.test(line)) return undefined;
    end = end === at ? at + line.length : end + 1 + line.length;
    if (end >= source.length) break;
  }
  const children = inline(source.slice(at, end), base + at);
  return children && nodeOf('paragraph', base + at, base + end, { children });
}

const token = /(\*\*)|\[(?!\^)([^[\]*!\n]+)\]\(([a-z]+:[A-Za-z0-9./:-]*)(?: "([^"&\n]*)")?\)|[*[\]]/g;

/** Text, bold words and marks; nothing where a bracket or an asterisk is none of these. */
function inline(text: string, base: number): MarkdownNode[] | undefined {
  const nodes: MarkdownNode[] = [];
  let bold: { readonly start: number; readonly nodes: MarkdownNode[] } | undefined;
  let done = 0;
  const push = (node: MarkdownNode): void => void (bold?.nodes ?? nodes).push(node);
  const flush = (end: number): void => {
    if (end > done) push(nodeOf('text', base + done, base + end, { value: text.slice(done, end) }));
  };
  for (const { 0: whole, 1: stars, 2: words, 3: url, 4: title, index } of text.matchAll(token)) {
    flush(index);
    done = index + whole.length;
    if (words !== undefined && url !== undefined) push(markNode(words, url, title, base + index, base + done));
    else if (stars === undefined || !(bold ? closes(text, index) : opens(text, index))) return undefined;
    else if (!bold) bold = { start: index, nodes: [] };
    else {
      nodes.push(nodeOf('strong', base + bold.start, base + done, { children: bold.nodes }));
      bold = undefined;
    }
  }
  flush(text.length);
  return bold ? undefined : nodes;
}

function markNode(words: string, url: string, title: string | undefined, start: number, end: number): MarkdownNode {
  const children = [nodeOf('text', start + 1, start + 1 + words.length, { value: words })];
  return nodeOf('link', start, end, { children, url, ...(title ? { title } : {}) });
}

const letter = /[\p{L}\p{N}]/u;

/** `**` before a letter, or before another sign where a space or nothing stands before it. */
function opens(text: string, at: number): boolean {
  const next = text[at + 2] ?? ' ';
  return letter.test(next) || (/\S/.test(next) && next !== '*' && (at === 0 || /\s/.test(text[at - 1]!)));
}

function closes(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const next = text[at + 2];
  return next !== '*' && (letter.test(before) || (/\S/.test(before) && (next === undefined || /\s/.test(next))));
}
