/** The words that a built page shows a reader in its own language: text and labels, without code, formulas, scripts and what is marked as of another language. */

const silent = new Set(['script', 'style', 'template', 'pre', 'code', 'math', 'svg', 'head', 'kbd']);
const empty = new Set(['meta', 'link', 'br', 'hr', 'img', 'input', 'source', 'wbr', 'path', 'circle', 'use', 'col']);
const told = /\s(?:aria-label|title|placeholder|alt|content)="([^"]*)"/g;

/** `lang` of the page, and its words in a row; empty for a fragment. */
export function shownWords(html: string): { readonly lang: string; readonly text: string } {
  const lang = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? '';
  const parts: string[] = [];
  /** The elements that are open, by whether their words are shown. */
  const open: { readonly name: string; readonly isShown: boolean }[] = [];
  const isShown = (): boolean => open.at(-1)?.isShown ?? true;
  for (const [tag, name = '', text] of html.matchAll(/<\/?([a-zA-Z][\w-]*)[^>]*>|([^<]+)/g)) {
    if (text !== undefined) {
      if (isShown()) parts.push(text);
    } else if (tag.startsWith('</')) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at >= 0) open.length = at;
    } else {
      const own = /\slang="([^"]*)"/.exec(tag)?.[1] ?? lang;
      const shown = isShown() && !silent.has(name) && own === lang;
      if (shown) for (const [, label = ''] of tag.matchAll(told)) parts.push(label);
      if (!empty.has(name) && !tag.endsWith('/>')) open.push({ name, isShown: shown });
    }
  }
  return { lang, text: decoded(parts.join(' ')).replace(/\s+/g, ' ') };
}

const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
