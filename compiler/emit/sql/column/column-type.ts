/** DuckDB's name of a column's type → its structure: `STRUCT(amount DECIMAL(18,2), paid DATE)[]`. */

export type ColumnType =
  | { readonly kind: 'integer'; readonly bits: number }
  | { readonly kind: 'decimal'; readonly width: number; readonly scale: number }
  | { readonly kind: 'text' | 'boolean' | 'date' | 'instant' | 'time' | 'interval' }
  | { readonly kind: 'list'; readonly of: ColumnType }
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, ColumnType> }
  /** What no input is read from: its name is told. */
  | { readonly kind: 'other'; readonly name: string };

const plain: Readonly<Record<string, ColumnType>> = {
  TINYINT: { kind: 'integer', bits: 8 },
  SMALLINT: { kind: 'integer', bits: 16 },
  INTEGER: { kind: 'integer', bits: 32 },
  BIGINT: { kind: 'integer', bits: 64 },
  HUGEINT: { kind: 'integer', bits: 128 },
  UTINYINT: { kind: 'integer', bits: 9 },
  USMALLINT: { kind: 'integer', bits: 17 },
  UINTEGER: { kind: 'integer', bits: 33 },
  UBIGINT: { kind: 'integer', bits: 65 },
  UHUGEINT: { kind: 'integer', bits: 129 },
  VARCHAR: { kind: 'text' },
  JSON: { kind: 'text' },
  BOOLEAN: { kind: 'boolean' },
  DATE: { kind: 'date' },
  TIME: { kind: 'time' },
  INTERVAL: { kind: 'interval' },
  'TIMESTAMP WITH TIME ZONE': { kind: 'instant' },
};

export function parseColumnType(name: string): ColumnType {
  if (/\[\d*\]$/.test(name)) return { kind: 'list', of: parseColumnType(name.replace(/\[\d*\]$/, '')) };
  const [, width, scale] = /^DECIMAL\((\d+),\s*(\d+)\)$/.exec(name) ?? [];
  if (width !== undefined) return { kind: 'decimal', width: Number(width), scale: Number(scale) };
  if (name.startsWith('STRUCT(')) return { kind: 'record', fields: new Map(fieldsIn(name.slice(7, -1))) };
  if (name.startsWith('ENUM(')) return { kind: 'text' };
  return plain[name] ?? { kind: 'other', name };
}

/** `a BIGINT, "b c" STRUCT(…)`, cut at the commas that stand in no parentheses and no quotes. */
function fieldsIn(text: string): (readonly [string, ColumnType])[] {
  const parts: string[] = [];
  let [depth, isQuoted, start] = [0, false, 0];
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    if (!isQuoted && sign === '(') depth++;
    if (!isQuoted && sign === ')') depth--;
    if (at < text.length && (isQuoted || depth > 0 || sign !== ',')) continue;
    parts.push(text.slice(start, at).trim());
    start = at + 1;
  }
  return parts.filter(Boolean).map(fieldOf);
}

function fieldOf(text: string): readonly [string, ColumnType] {
  const [, quotedName, plainName, type = ''] = /^(?:"((?:[^"]|"")*)"|(\S+))\s+(.*)$/s.exec(text) ?? [];
  return [(quotedName ?? plainName ?? '').replaceAll('""', '"'), parseColumnType(type)];
}
