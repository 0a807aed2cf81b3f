/** JSON-like data as TypeScript source: keys bare where they may be, one line while it is short. */
import { property, quoted } from './text.ts';

/** Source that stands in data as it is: the name of a constant. */
export class Verbatim {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export function literalOf(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (value instanceof Verbatim) return value.source;
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const inner = `${indent}  `;
  const parts = isList
    ? value.map((item) => literalOf(item, inner))
    : Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [`${property(key)}: ${literalOf(item, inner)}`]));
  if (parts.length === 0) return isList ? '[]' : '{}';
  const line = parts.join(', ');
  if (line.length + indent.length < 120 && !line.includes('\n')) return isList ? `[${line}]` : `{ ${line} }`;
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => `${inner}${part},`).join('\n')}\n${indent}${close}`;
}
