/** Readers of wire JSON as code: one object literal per record, so that a good input costs little more than looking at it. */

import { capitalised } from '../../model/plan/generated-name.ts';
import { type Field, type Type, type WireQuantity, wireQuantityOf } from '../../model/type.ts';
import { isNamedKind } from '../../runtime/quantities.ts';
import { property } from '../typescript/text.ts';

/** Sets of enum values, declared once each: name → code. */
export type Sets = Map<string, string>;

/** Code that reads `json` as a type; `path` leads to the type in the rule's description. */
function readerOf(type: Type, json: string, path: string, sets: Sets): string {
  const inner = type.kind === 'optional' ? type.of : type;
  switch (inner.kind) {
    case 'quantity':
      return quantityReader(wireQuantityOf(inner.unit) ?? 'count', json);
    case 'enum':
      return `read.oneOf(${json}, ${setOf(inner.values, `${path}.enum`, sets)})`;
    case 'list':
      return `read.list(${json}, ${itemReader(inner.of, `${path}.list`, sets)})`;
    case 'record':
      return `read.record(${json}, (fields) => (${onLine(partsOf(inner.fields, 'fields', `${path}.record`, sets))}))`;
    case 'text':
      return inner.format === 'text' ? `(makeReader(${path})(${json}) as never)` : `read.${inner.format}(${json})`;
    case 'union':
    case 'schedule':
      return `(makeReader(${path})(${json}) as never)`;
    default:
      return `read.${inner.kind}(${json})`;
  }
}

const quantityReader = (kind: WireQuantity, json: string): string =>
  isNamedKind(kind) ? `read.named(${json}, ${JSON.stringify(kind)})` : `read.${kind}(${json})`;

/** `{ a: read.money(fields.a), … }`, a field a line where one line would be long. */
export function recordOf(fields: readonly Field[], owner: string, path: string, sets: Sets): string {
  const parts = partsOf(fields, owner, path, sets);
  const line = onLine(parts);
  return line.length <= 80 ? line : `{\n${parts.map((part) => `    ${part},`).join('\n')}\n  }`;
}

const onLine = (parts: readonly string[]): string => (parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`);

function partsOf(fields: readonly Field[], owner: string, path: string, sets: Sets): string[] {
  return fields.map(({ name, type, optional }) => {
    const json = memberOf(owner, name);
    const value = readerOf(type, json, `${memberOf(path, name)}${optional ? '.optional' : ''}`, sets);
    return `${property(name)}: ${optional ? `${json} === undefined ? undefined : ` : ''}${value}`;
  });
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
  const named = setName(path);
  const name = sets.has(named) ? `${named}${sets.size + 1}` : named;
  sets.set(name, `${JSON.stringify(values)} ${path}`);
  return name;
}

/** The rule and field that first read the values: `rules.reply.input.lines.list.record.level.enum` → `replyLinesLevelValues`. */
function setName(path: string): string {
  const steps = path.split(/\W+/).filter((step) => !['rules', 'input', 'list', 'record', 'optional', 'enum', ''].includes(step));
  return `${steps.map((step, at) => (at === 0 ? step : capitalised(step))).join('')}Values`;
}
