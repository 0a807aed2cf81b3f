/** Where a file comes from, and that as the first line of a module. Apart from what prints modules, which loads much: whoever emits data needs only this. */
import type { Program } from '../../model/program.ts';

export const originOf = ({ id }: Program): string => `Generated from contracts/${id}/contract.md, do not edit.`;
export const headerOf = (program: Program): string => `// ${originOf(program)}`;
