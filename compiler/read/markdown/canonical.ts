/**
 * Text as the compiler knows it: canonically composed, so that an accent written apart is the letter it makes. Words keep
 * their exact place in the source; the non-obvious law: a piece that was composed is as long as its one letter.
 */

import type { YamlNode } from '../yaml/yaml-node.ts';
import type { TextPiece } from './text-piece.ts';

/** A piece → the same, each composed letter a piece of its own: `re\u0301pond` → `r`, `é`, `pond`. */
export function canonicalPieces(piece: TextPiece): readonly TextPiece[] {
  const { text, start } = piece;
  const whole = text.normalize('NFC');
  if (whole === text) return [piece];
  if (!piece.exact) return [{ ...piece, text: whole }];
  const pieces = Array.from(text.matchAll(/\P{M}\p{M}+|(?:(?!\P{M}\p{M})[\s\S])+/gu), ({ 0: written, index }): TextPiece => {
    const composed = written.normalize('NFC');
    return { text: composed, start: start + index, end: start + index + written.length, exact: composed === written };
  });
  return pieces.map((one) => one.text).join('') === whole ? pieces : [{ ...piece, text: whole, exact: false }];
}

/** A tree → the same with its texts, keys and values composed. */
export function canonicalYaml(node: YamlNode): YamlNode {
  const entries = node.entries.map(({ key, node: value }) => ({
    key: { ...key, value: key.value.normalize('NFC') },
    node: canonicalYaml(value),
  }));
  const items = node.items.map(canonicalYaml);
  const value = composedValue(node.value, entries, items);
  return { ...node, value, ...(node.text === undefined ? {} : { text: node.text.normalize('NFC') }), entries, items };
}

/** A collection's value is that of its parts, which are composed. */
function composedValue(value: unknown, entries: YamlNode['entries'], items: YamlNode['items']): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return items.map((item) => item.value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(entries.map(({ key, node }) => [key.value, node.value]));
}
