/** The blocks of a contract → a page of the web that prints them, below a menu and above a footer. */
import type { Block } from '../word/set-docx.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function setPage(blocks: readonly Block[]): Uint8Array {
  const body = blocks.map(setBlock).join('\n');
  return new TextEncoder().encode(
    `<!doctype html><html><head><meta charset="utf-8"><title>Page</title></head><body><nav><a href="/">Accueil</a></nav><main>${body}</main><footer>© Exemple</footer></body></html>`,
  );
}

function setBlock(block: Block): string {
  if (block.t === 'table')
    return `<table><thead>${row(block.head, 'th')}</thead><tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
  if (block.t === 'deftable')
    return `<dl>${block.rows.map(([term = '', ...meaning]) => `<dt>${escaped(term)}</dt><dd>${escaped(meaning.join(' '))}</dd>`).join('')}</dl>`;
  if (block.t === 'h') return `<h${block.level ?? 2}>${escaped(block.text)}</h${block.level ?? 2}>`;
  if (block.t === 'footnote') return `<p><sup>${block.m}</sup> ${escaped(block.text)}</p>`;
  return `<p>${escaped(block.m === undefined || block.text.startsWith(block.m) ? block.text : `${block.m} ${block.text}`)}</p>`;
}

const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell).replace(/¹$/, '<sup>1</sup>')}</${tag}>`).join('')}</tr>`;
