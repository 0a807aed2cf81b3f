/** Program and its plan → every generated file of a contract but its manifest, in memory: rules, explanations, wire, schemas, cases, norms. */

import { forgetful, type Memo } from '../model/memo.ts';
import type { PlannedModule } from '../model/plan/plan.ts';
import type { Program } from '../model/program.ts';
import { emitCases } from './data/cases.ts';
import { clauseModelSchema } from './data/clause-model.ts';
import { emitNorms } from './data/norms.ts';
import { emitPositions } from './data/positions.ts';
import { emitReadings } from './data/readings.ts';
import { emitSchemas } from './data/schemas.ts';
import { assembler } from './typescript/assemble.ts';
import { emitExplain } from './typescript/explain.ts';
import { headerOf } from './typescript/header-of.ts';
import type { Runtime } from './typescript/imports.ts';
import { emitInFull, emitRules } from './typescript/rules.ts';
import { emitDescriptors } from './wire/descriptors.ts';
import { emitWire } from './wire/wire.ts';

export type EmittedFile = { readonly path: string; readonly text: string };

/** `runtime`: where generated modules find it; `memo`: what was printed before. */
export function emit(program: Program, module: PlannedModule, runtime: Runtime = 'beside', memo: Memo = forgetful): readonly EmittedFile[] {
  const assemble = assembler(runtime, memo);
  const files: Readonly<Record<string, string>> = {
    'rules.ts': emitRules(program, module, assemble),
    'in-full.ts': emitInFull(program, module, assemble),
    'explain.ts': emitExplain(program, module, assemble),
    'descriptors.ts': emitDescriptors(program, runtime),
    'wire.ts': emitWire(program, runtime, assemble),
    'readings.ts': emitReadings(program, runtime),
    'positions.ts': emitPositions(program, runtime),
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

/** Rules by name, and in full with any readings; the wire forms and the norms beside them, each dropped by a bundler that does not use it. */
function indexOf(program: Program): string {
  return [
    headerOf(program),
    "export * as norms from './norms.ts';",
    "export * from './in-full.ts';",
    "export { positions } from './positions.ts';",
    "export { readings } from './readings.ts';",
    "export * from './rules.ts';",
    "export { evaluate, explain, range, readingsOf } from './wire.ts';",
    '',
  ].join('\n');
}
