/** Program → every generated file of a contract but its manifest, in memory: rules, explain twin, wire, schemas, cases, norms. */
import type { Program } from '../model/program.ts';
import { emitRules } from './rules.ts';

export type EmittedFile = { readonly path: string; readonly text: string };

export function emit(program: Program): readonly EmittedFile[] {
  return [{ path: `generated/${program.id}/rules.ts`, text: emitRules(program) }];
}
