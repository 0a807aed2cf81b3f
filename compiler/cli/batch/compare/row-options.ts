/** The options of `impact` that name rows: `--data RULE=FILE`, and how the columns of such files are read. */
import { parseReadings, type Readings } from '../../evaluation/readings.ts';
import { UsageError } from '../../host/io.ts';
import { type Mapping, parseMapping } from '../rows/columns.ts';
import type { Decimal } from '../rows/source.ts';

export const rowOptions = {
  data: { type: 'string', multiple: true },
  map: { type: 'string', multiple: true },
  unit: { type: 'string', multiple: true },
  reading: { type: 'string', multiple: true },
  decimal: { type: 'string' },
} as const;

export type AskedRows = {
  /** `RULE=FILE`, each. */
  readonly data: readonly string[];
  readonly mapping: Mapping;
  readonly readings: Readings;
  readonly decimal: Decimal;
};

type Given = { readonly [name in 'data' | 'map' | 'unit' | 'reading']?: string[] } & { readonly decimal?: string };

/** Throws `UsageError` for what is no such option, and for one that stands without `--data`. */
export function askedRows({ data = [], map = [], unit = [], reading = [], decimal }: Given): AskedRows {
  if (data.length === 0 && (map.length > 0 || unit.length > 0 || reading.length > 0 || decimal !== undefined))
    throw new UsageError('--map, --unit, --reading and --decimal are of rows: expected --data RULE=FILE');
  if (decimal !== undefined && decimal !== 'comma' && decimal !== 'point')
    throw new UsageError(`unexpected --decimal "${decimal}", expected comma or point`);
  return { data, mapping: parseMapping(map, unit), readings: parseReadings(reading), decimal };
}
