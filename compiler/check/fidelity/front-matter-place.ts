/** Words of a contract's front matter → where it says them. */
import type { Contract } from '../../model/contract.ts';
import type { Span } from '../../source.ts';

/** Where the front matter says `text`, or its first line. */
export function placeInFrontMatter({ meta, sources }: Contract, text: string): Span {
  const source = sources.find(({ file }) => file === meta.span.file)?.text ?? '';
  const at = source.slice(meta.span.start, meta.span.end).indexOf(text);
  const start = meta.span.start + Math.max(0, at);
  return { file: meta.span.file, start, end: start + (at === -1 ? 3 : text.length) };
}
