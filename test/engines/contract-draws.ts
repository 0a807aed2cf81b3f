/**
 * What all engines are asked alike: 500 drawn inputs of each rule of both contracts, that have a form in columns, and some with an absence in
 * them, with what the generated code answers under sets of readings in which each option of each choice stands once.
 */
import { join } from 'node:path';
import { disk } from '../../compiler/cli/host/disk.ts';
import { readContract } from '../../compiler/cli/project/project.ts';
import { compile } from '../../compiler/compile.ts';
import { createDrawer } from '../../compiler/interpret/draw/draw.ts';
import { Refusal } from '../../compiler/interpret/refusal.ts';
import { readWire } from '../../compiler/interpret/wire/read-wire.ts';
import type { Program, Rule } from '../../compiler/model/program.ts';
import type { Value } from '../../compiler/model/value.ts';
import { nullDraws } from './null-draws.ts';

export type Readings = Readonly<Record<string, string>>;
type Json = Readonly<Record<string, unknown>>;
export type Drawn = { readonly values: Readonly<Record<string, Value>>; readonly input: Json; readonly answer: Answer };
export type Answer = { readonly result?: unknown; readonly rounded?: boolean; readonly error?: string };
type Generated = { readonly evaluate: (rule: string, input: unknown, readings: Readings) => Answer };
export type Contract = { readonly program: Program; readonly generated: Generated };

const root = join(import.meta.dirname, '../..');

export async function loadContract(id: string): Promise<Contract> {
  const { program } = compile(readContract(disk, { root, contracts: [id] }, id));
  if (!program) throw new Error(`${id} has errors`);
  return { program, generated: await import(join(root, 'generated', id, 'wire.ts')) };
}

/** As many sets as the choice with the most options has; of each choice of a contract, the set's own option, by turns. */
export function readingSets({ program }: Contract): readonly Readings[] {
  const options = new Map<string, Set<string>>();
  for (const { choice, options: own } of program.rules.flatMap(({ readings }) => readings))
    options.set(choice, new Set([...(options.get(choice) ?? []), ...own]));
  const most = Math.max(1, ...[...options.values()].map(({ size }) => size));
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries([...options].map(([choice, all]) => [choice, [...all][at % all.size] as string])),
  );
}

/** Of the sets, those that differ for a rule, as it reads them. */
export function setsOf(contract: Contract, rule: Rule): readonly Readings[] {
  const most = Math.max(1, ...rule.readings.map(({ options }) => options.length));
  return readingSets(contract)
    .slice(0, most)
    .map((set) =>
      Object.fromEntries(
        rule.readings.flatMap(({ choice, options }) => {
          const option = set[choice];
          return option !== undefined && options.includes(option) ? [[choice, option]] : [];
        }),
      ),
    );
}

/** Shared evenly among the sets; the seed makes them the same for each engine. */
export function drawsOf(contract: Contract, rule: Rule, count: number): readonly (readonly Drawn[])[] {
  const sets = setsOf(contract, rule);
  const draw = createDrawer(contract.program, rule, 14);
  const drawn: Drawn[][] = sets.map(() => []);
  for (let [found, tries] = [0, 0]; found < count && tries < 6 * count; tries++) {
    const { input } = draw();
    const values = columnsOf(rule, input);
    if (!values) continue;
    const set = found++ % sets.length;
    drawn[set]?.push(drawnOf(values, input as Json, sets[set] ?? {}));
  }
  return drawn.map((rows, set) => [
    ...rows,
    ...withAbsences(rule, rows).map(({ values, input }) => drawnOf(values, input, sets[set] ?? {})),
  ]);

  function drawnOf(values: Drawn['values'], input: Json, readings: Readings): Drawn {
    return { values, input, answer: answerOf(contract.generated, rule, input, readings) };
  }
}

/** Of two inputs that are answered and hold most, so that what is refused is refused for its absence. */
function withAbsences(rule: Rule, rows: readonly Drawn[]): ReturnType<typeof nullDraws> {
  const answered = rows.filter(({ answer }) => answer.error === undefined).map((row) => nullDraws(rule, row));
  return answered
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .flat();
}

function answerOf(generated: Generated, rule: Rule, input: unknown, readings: Readings): Answer {
  try {
    return generated.evaluate(rule.id, input, readings);
  } catch (cause) {
    return { error: String(cause) };
  }
}

/** Undefined of an input that has no form in columns, as an amount that is a text. */
function columnsOf(rule: Rule, input: unknown): Drawn['values'] | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const given = input as Readonly<Record<string, unknown>>;
  if (Object.keys(given).some((name) => !rule.inputs.some((each) => each.name === name))) return undefined;
  try {
    return Object.fromEntries(
      rule.inputs.map(({ name, type }) => [name, given[name] === undefined ? null : readWire(given[name], type, name)]),
    );
  } catch (cause) {
    if (cause instanceof Refusal) return undefined;
    throw cause;
  }
}
