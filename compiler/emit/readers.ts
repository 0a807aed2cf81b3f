/** Readers of wire JSON as code: one object literal per record, so that a good input costs little more than looking at it. */
import { type Field, type Type, wireQuantityOf } from '../model/type.ts';
import { property } from './typescript/text.ts';

/** Sets of enum values, declared once each: name → code. */
export type Sets = Map<string, string>;

/** Code that reads `json` as a type; `path` leads to the type in the rule's description. */
function readerOf(type: Type, json: string, path: string, sets: Sets): string {
  const inner = type.kind === 'optional' ? type.of : type;
  switch (inner.kind) {
    case 'quantity':
      return `read.${wireQuantityOf(inner.unit) ?? 'count'}(${json})`;
    case 'enum':
      return `read.oneOf(${json}, ${setOf(inner.values, `${path}.enum`, sets)})`;
    case 'list':
      return `read.list(${json}, ${itemReader(inner.of, `${path}.list`, sets)})`;
    case 'record':
      return `read.record(${json}, (fields) => (${recordOf(inner.fields, 'fields', `${path}.record`, sets)}))`;
    case 'text':
      return inner.format === 'text' ? `(makeReader(${path})(${json}) as never)` : `read.${inner.format}(${json})`;
    case 'union':
    case 'schedule':
      return `(makeReader(${path})(${json}) as never)`;
    default:
      return `read.${inner.kind}(${json})`;
  }
}

/** `{ a: read.money(fields.a), … }`. */
export function recordOf(fields: readonly Field[], owner: string, path: string, sets: Sets): string {
  const parts = fields.map(({ name, type, optional }) => {
    const json = memberOf(owner, name);
    const value = readerOf(type, json, `${memberOf(path, name)}${optional ? '.optional' : ''}`, sets);
    return `${property(name)}: ${optional ? `${json} === undefined ? undefined : ` : ''}${value}`;
  });
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

const memberOf = (owner: string, name: string): string => (property(name) === name ? `${owner}.${name}` : `${owner}[${property(name)}]`);

/** A scalar's reader needs no lambda around it. */
function itemReader(type: Type, path: string, sets: Sets): string {
  const code = readerOf(type, 'item', path, sets);
  return /^read\.\w+\(item\)$/.test(code) ? code.slice(0, -'(item)'.length) : `(item) => ${code}`;
}

function setOf(values: readonly string[], path: string, sets: Sets): string {
  const known = [...sets].find(([, code]) => code.startsWith(`${JSON.stringify(values)} `));
  if (known) return known[0];
  const name = `values${sets.size + 1}`;
  sets.set(name, `${JSON.stringify(values)} ${path}`);
  return name;
}
