/** A diagnostic's page in Markdown → its blocks in order: paragraphs, and fences with what their first line says. */

/** `section` is the heading above, in lower case: broken, output, cure. `info` is a fence's first line: `md contract.md`. */
export type PageBlock = { readonly section: string; readonly info?: string; readonly text: string };

export function readPage(markdown: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let section = '';
  for (const piece of pieces(markdown.replaceAll('\r\n', '\n'))) {
    const heading = /^## (.+)$/.exec(piece)?.[1];
    const fence = /^(`{3,})(.*)\n([\s\S]*?)\n?\1$/.exec(piece);
    if (heading !== undefined) section = heading.trim().toLowerCase();
    else if (fence) blocks.push({ section, info: (fence[2] ?? '').trim(), text: fence[3] ?? '' });
    else if (section !== '') blocks.push({ section, text: piece.replaceAll('\n', ' ') });
  }
  return blocks;
}

/** Fences whole, headings and paragraphs one by one. */
const pieces = (markdown: string): string[] =>
  markdown.match(/^(`{3,}).*\n[\s\S]*?^\1$|^#+ .*$|^(?!`{3}|#)\S.*(?:\n(?!`{3}|#)\S.*)*/gm) ?? [];
