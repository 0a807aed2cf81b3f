/** The positions that can be taken whole, as option ids by choice: the defaults, and by whom each option favours. */
import type { Manifest } from '../../../compiler/model/report/manifest.ts';
import { readyPositions as positions, type Readings, type Ready } from '../../../compiler/runtime/position.ts';

export function readyPositions({ choices }: Manifest): Readonly<Record<Ready, Readings>> {
  const readings = Object.fromEntries(
    choices.map(({ id, options, default: kept }) => [
      id,
      {
        default: kept,
        options: Object.fromEntries(options.map(({ id: option, title, favours }) => [option, { title, ...(favours ? { favours } : {}) }])),
      },
    ]),
  );
  return { default: positions.default(readings), client: positions.client(readings), provider: positions.provider(readings) };
}
