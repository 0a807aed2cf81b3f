/** The first line of a generated module. Apart from what prints modules, which loads much: whoever emits data needs only this. */
import type { Program } from '../../model/program.ts';

export const headerOf = (program: Program): string => `// Generated from contracts/${program.id}/contract.md, do not edit.`;
