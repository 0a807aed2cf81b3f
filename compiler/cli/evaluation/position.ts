/**
 * `--position FILE|client|provider|default` → an option by choice for each contract. A file is one as `positions.yaml` of a contract
 * is; what it says of words or options that changed since is told, and counts.
 */
import { renderPretty } from '../../diagnostic/render-pretty.ts';
import { readingsOf } from '../../emit/data/readings.ts';
import type { Position } from '../../model/contract.ts';
import { offersOf, type Program, type Rule } from '../../model/program.ts';
import { readSiblingFile } from '../../read/sibling-file.ts';
import { offeredOf, type Readings, type Ready, readyPositions } from '../../runtime/position.ts';
import type { Reading } from '../../runtime/reading.ts';
import { type Io, UsageError } from '../host/io.ts';

/** The readings of a contract, as its generated `readings.ts` holds them. */
export type ReadingsOf = Readonly<Record<string, Reading>>;

/** One position per contract. Throws `UsageError` for a file that holds none, and for a choice that no contract has or an option that it has not. */
export function positionsFor(io: Io, given: string, contracts: ReadonlyMap<string, ReadingsOf>): ReadonlyMap<string, Readings> {
  const of =
    (Object.hasOwn(readyPositions, given) ? readyPositions[given as Ready] : undefined) ?? recorded(io, given, [...contracts.values()]);
  return new Map([...contracts].map(([id, readings]) => [id, of(readings)]));
}

/** The readings of compiled contracts, by contract. */
export const readingsByContract = (programs: ReadonlyMap<string, Program>): ReadonlyMap<string, ReadingsOf> =>
  new Map([...programs].map(([id, program]) => [id, readingsOf(program)]));

/** The position on one contract, none without one. */
export function wholePosition(io: Io, program: Program, given: string | undefined): Readings {
  if (given === undefined) return {};
  return positionsFor(io, given, readingsByContract(new Map([[program.id, program]]))).get(program.id) ?? {};
}

/** What a rule offers of a position. */
export const positionOn = (io: Io, program: Program, rule: Rule, given: string | undefined): Readings =>
  offeredOf(offersOf(rule), wholePosition(io, program, given));

function recorded(io: Io, file: string, contracts: readonly ReadingsOf[]): (readings: ReadingsOf) => Readings {
  if (!io.exists(file)) throw new UsageError(`unexpected --position "${file}", expected client, provider, default or a file of positions`);
  const latest = new Map(readRecords(io, file).positions.map((position) => [position.choice.value, position]));
  for (const position of latest.values()) checkPosition(position, file, contracts, io);
  return (readings) =>
    Object.fromEntries(
      [...latest.values()].flatMap(({ choice, option }) => (Object.hasOwn(readings, choice.value) ? [[choice.value, option.value]] : [])),
    );
}

function checkPosition({ choice, option, by, on, fingerprint }: Position, file: string, contracts: readonly ReadingsOf[], io: Io): void {
  const found = contracts.flatMap((readings) => (Object.hasOwn(readings, choice.value) ? [readings[choice.value] as Reading] : []));
  if (found.length === 0)
    throw new UsageError(`${file}: no reading "${choice.value}", expected one of ${contracts.flatMap(Object.keys).join(', ')}`);
  const options = found.flatMap((reading) => Object.keys(reading.options));
  if (!options.includes(option.value))
    throw new UsageError(`${file}: unexpected ${choice.value}: ${option.value}, expected one of ${options.join(', ')}`);
  if (!found.some((reading) => reading.fingerprint === fingerprint))
    io.stderr(`clausier: ${file}: the words or options of ${choice.value} changed since ${by} took this position on ${on}\n`);
}

/** The positions and sign-offs that a file holds. Throws `UsageError` with what `check` would tell of it. */
export function readRecords(io: Io, file: string) {
  const source = { file, text: io.readText(file) };
  const { declared, diagnostics } = readSiblingFile(source);
  if (diagnostics.length > 0)
    throw new UsageError(`${file} cannot be read\n\n${renderPretty(diagnostics, new Map([[file, source]]), io.color)}`);
  return { positions: declared.positions, reviews: declared.reviews };
}
