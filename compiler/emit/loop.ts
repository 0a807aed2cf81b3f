/** Statements for each item of a list. By index where the list has a name: several times faster on short lists than an iterator. */
import type { Code } from './code.ts';
import { freeName } from './names.ts';
import type { Scope } from './scope.ts';

export function loop(item: string, list: Code, body: readonly string[], scope: Scope): readonly string[] {
  if (!/^[\w$]+$/.test(list.text)) return [`for (const ${item} of ${list.text}) {`, ...body, '}'];
  const index = freeName(item === 'index' ? 'position' : 'index', 'Each', scope.reserved);
  return [`for (let ${index} = 0; ${index} < ${list.text}.length; ${index}++) {`, `const ${item} = ${list.text}[${index}]!;`, ...body, '}'];
}
