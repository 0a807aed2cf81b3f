/** Program → every generated file of a contract but its manifest, in memory: rules, explain twin, wire, schemas, cases, norms. */
import type { Program } from '../model/program.ts';
import { emitCases } from './cases.ts';
import { clauseModelSchema } from './clause-model.ts';
import { emitDescriptors } from './descriptors.ts';
import { emitExplain } from './explain.ts';
import { emitNorms } from './norms.ts';
import { emitReadings } from './readings.ts';
import { emitRules, headerOf } from './rules.ts';
import { emitSchemas } from './schemas.ts';
import { emitWire } from './wire.ts';

export type EmittedFile = { readonly path: string; readonly text: string };

export function emit(program: Program): readonly EmittedFile[] {
  const files: Readonly<Record<string, string>> = {
    'rules.ts': emitRules(program),
    'explain.ts': emitExplain(program),
    'descriptors.ts': emitDescriptors(program),
    'wire.ts': emitWire(program),
    'readings.ts': emitReadings(program),
    ...emitNorms(program),
    ...emitSchemas(program),
    ...emitCases(program),
    'index.ts': indexOf(program),
  };
  return Object.entries(files).map(([name, text]) => ({ path: `generated/${program.id}/${name}`, text }));
}

/** What is generated once, whatever the contracts. */
export function emitShared(): readonly EmittedFile[] {
  return [{ path: 'generated/clause-model.schema.json', text: clauseModelSchema() }];
}

/** Rules by name; the wire forms and the norms beside them, each dropped by a bundler that does not use it. */
function indexOf(program: Program): string {
  return [
    headerOf(program),
    "export * as norms from './norms.ts';",
    "export { readings } from './readings.ts';",
    "export * from './rules.ts';",
    "export { evaluate, explain } from './wire.ts';",
    '',
  ].join('\n');
}
