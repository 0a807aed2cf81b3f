/** Program → every generated file of a contract but its manifest, in memory: rules, explain twin, wire, schemas, cases, norms. */
import type { Program } from '../model/program.ts';
import { emitDescriptors } from './descriptors.ts';
import { emitExplain } from './explain.ts';
import { emitRules } from './rules.ts';
import { emitWire } from './wire.ts';

export type EmittedFile = { readonly path: string; readonly text: string };

export function emit(program: Program): readonly EmittedFile[] {
  const files: Readonly<Record<string, string>> = {
    'rules.ts': emitRules(program),
    'explain.ts': emitExplain(program),
    'descriptors.ts': emitDescriptors(program),
    'wire.ts': emitWire(program),
  };
  return Object.entries(files).map(([name, text]) => ({ path: `generated/${program.id}/${name}`, text }));
}
