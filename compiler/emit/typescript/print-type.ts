/** Types of native values as they are written. */
import type { NativeField, NativeType } from '../../model/plan/plan.ts';
import { typesIn } from '../../model/plan/plan-tree.ts';
import type { Imports } from './imports.ts';
import { bracket, bracketOf, type Line } from './layout.ts';
import { property, quoted } from './text.ts';

export function printType(type: NativeType, imports: Imports): Line {
  switch (type.kind) {
    case 'plain':
      return [type.name];
    case 'symbol':
      return [imports.nameOf(type.symbol)];
    case 'named':
      return [namedType(type)];
    case 'text':
      return [quoted(type.value)];
    case 'list':
      return ['readonly ', ...(isOneWord(type.of) ? printType(type.of, imports) : [bracket('(', [printType(type.of, imports)])]), '[]'];
    case 'record':
      return [bracketOf('{', type.fields, (field) => printField(field, imports), '; ')];
    case 'union':
      return type.of.flatMap((each, index) => [...(index > 0 ? [{ mark: '|' } as const] : []), ...printType(each, imports)]);
  }
}

function namedType({ name, field }: Extract<NativeType, { kind: 'named' }>): string {
  return field === undefined ? name : `${name}[${quoted(field)}]`;
}

/** A record of plain fields, or a name: what needs no brackets before `[]`. */
function isOneWord(type: NativeType): boolean {
  if (type.kind === 'record') return typesIn(type).every((part) => part.kind !== 'union') && !type.fields.some(({ optional }) => optional);
  return type.kind === 'plain' || type.kind === 'symbol';
}

export function printField({ name, type, optional }: NativeField, imports: Imports): Line {
  const own = printType(type, imports);
  return optional ? [`readonly ${property(name)}?: `, ...own, { mark: '|' }, 'undefined'] : [`readonly ${property(name)}: `, ...own];
}
