/** A program's generated files, as `build` would write them. */
import { type EmittedFile, emit } from '../compiler/emit/index.ts';
import { planRules } from '../compiler/lower/plan-rules.ts';
import type { Program } from '../compiler/model/program.ts';

export const emitted = (program: Program): readonly EmittedFile[] => emit(program, planRules(program));
