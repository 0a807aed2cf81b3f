/** The old front matter → the new edition's: its name, its original, what of that is layout. Every other line stays as it was written. */
import { stringify } from 'yaml';

export type NewOriginal = {
  readonly file: string;
  readonly sha256: string;
  readonly changes?: string;
  readonly furniture: readonly { readonly text: string; readonly count: number; readonly what: string }[];
};

/** `old` is the YAML between the lines of dashes; without an original nothing is yet proved of the new edition. */
export function newFrontMatter(old: string, edition: string, original: NewOriginal | undefined): string {
  const kept = without(old, ['edition', 'original', 'furniture', 'doubts', 'kept']);
  const { furniture = [], ...named } = original ?? {};
  const stated = { edition, ...(original ? { original: named } : {}), ...(furniture.length > 0 ? { furniture } : {}) };
  return `${kept.trimEnd()}\n${stringify(stated, { lineWidth: 0 })}`;
}

/** A mapping's text without some of its keys and what is indented below them. */
function without(text: string, keys: readonly string[]): string {
  let skipping = false;
  return text
    .split('\n')
    .filter((line) => {
      const key = /^([A-Za-z]\w*):/.exec(line)?.[1];
      if (key !== undefined) skipping = keys.includes(key);
      else if (/^\S/.test(line) && !line.startsWith('-')) skipping = false;
      return !skipping;
    })
    .join('\n');
}
