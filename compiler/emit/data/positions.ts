/** Program → `positions.ts`: ready positions, and the one recorded beside the contract, as option ids by choice. */
import type { Program } from '../../model/program.ts';
import { type Readings, readyPositions } from '../../runtime/position.ts';
import { headerOf } from '../typescript/header-of.ts';
import { type Runtime, runtimeFile } from '../typescript/imports.ts';
import { literalOf } from '../typescript/literal.ts';
import { readingsOf } from './readings.ts';

export function emitPositions(program: Program, runtime: Runtime): string {
  const readings = readingsOf(program);
  const positions = {
    ...Object.fromEntries(Object.entries(readyPositions).map(([name, of]) => [name, of(readings)])),
    taken: takenIn(program),
  };
  return [
    headerOf(program),
    `import type { Readings } from '${runtimeFile(runtime, 'position')}';`,
    '',
    '/** The defaults; the options that favour each party most; those that `positions.yaml` records. A rule takes what it offers: `readingsOf`. */',
    `export const positions = ${literalOf(positions, '')} as const satisfies Record<string, Readings>;`,
    '',
  ].join('\n');
}

/** The latest position on a reading counts. */
const takenIn = ({ linked }: Program): Readings =>
  Object.fromEntries(linked.contract.positions.map(({ choice, option }) => [choice.value, option.value]));
