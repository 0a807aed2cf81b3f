/** Which column each input is read from. All that is wrong with a file's columns is told at once. */

import { type Read, readColumn, WrongColumn } from '../../../emit/sql/column/read-column.ts';
import { isTimeUnit, type TimeUnit, timeUnits } from '../../../emit/sql/column/time-unit.ts';
import type { Rule } from '../../../model/program.ts';
import { UsageError } from '../../host/io.ts';
import type { Source } from './source.ts';

/** `--map column=input`, `--unit column=minutes`, by column. */
export type Mapping = { readonly inputs: ReadonlyMap<string, string>; readonly units: ReadonlyMap<string, TimeUnit> };

export function parseMapping(maps: readonly string[], units: readonly string[]): Mapping {
  const inputs = new Map(maps.map((pair) => pairOf(pair, '--map', 'column=input')));
  const byColumn = units.map((pair) => {
    const [column, unit] = pairOf(pair, '--unit', 'column=minutes');
    if (!isTimeUnit(unit)) throw new UsageError(`unexpected --unit ${pair}, expected one of ${timeUnits.join(', ')}`);
    return [column, unit] as const;
  });
  return { inputs, units: new Map(byColumn) };
}

function pairOf(pair: string, option: string, form: string): readonly [string, string] {
  const at = pair.lastIndexOf('=');
  if (at <= 0 || at === pair.length - 1) throw new UsageError(`unexpected ${option} "${pair}", expected ${form}`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

/** How each input that rows have is read, by input. Throws `UsageError` with every column that can't be. */
export function readInputs(rule: Rule, source: Source, mapping: Mapping): ReadonlyMap<string, Read & { readonly column: string }> {
  const errors = unknownNames(rule, source, mapping);
  const read = new Map<string, Read & { column: string }>();
  for (const { name, type, required } of rule.inputs) {
    const columns = source.columns.filter((column) => inputOf(column.name, mapping) === name);
    const [column] = columns;
    if (columns.length > 1)
      errors.push(`${columns.map((each) => `"${each.name}"`).join(' and ')} are both read as ${name}: map one of them to another name`);
    if (!column && required) errors.push(missing(name, source));
    if (!column) continue;
    try {
      const unit = mapping.units.get(column.name);
      read.set(name, { ...readColumn(type, column.type, quotedName(column.name), unit, source.comma), column: column.name });
    } catch (cause) {
      if (!(cause instanceof WrongColumn)) throw cause;
      errors.push(`column "${column.name}" (${column.typeName}): ${cause.message.replace('COLUMN', column.name)}`);
    }
  }
  if (errors.length > 0) throw new UsageError(errors.join('\n  '));
  return read;
}

const inputOf = (column: string, { inputs }: Mapping): string =>
  inputs.get(column) ?? ([...inputs.values()].includes(column) ? '' : column);
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function unknownNames({ inputs }: Rule, { columns }: Source, mapping: Mapping): string[] {
  const isColumn = (name: string): boolean => columns.some((column) => column.name === name);
  const isInput = (name: string): boolean => inputs.some((input) => input.name === name);
  return [
    ...[...mapping.inputs.keys(), ...mapping.units.keys()]
      .filter((name) => !isColumn(name))
      .map((name) => `no column "${name}" in the rows`),
    ...[...mapping.inputs.values()]
      .filter((name) => !isInput(name))
      .map((name) => `no input "${name}" of the rule, expected one of ${inputs.map((input) => input.name).join(', ')}`),
  ];
}

function missing(name: string, { columns }: Source): string {
  const alike = columns.find((column) => column.name.toLowerCase().replace(/_/g, '') === name.toLowerCase());
  const hint = alike
    ? `: --map ${alike.name}=${name}`
    : `, which --map COLUMN=${name} names (columns: ${columns.map((column) => column.name).join(', ')})`;
  return `no column for the input ${name}${hint}`;
}
