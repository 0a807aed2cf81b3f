/**
 * `clausier eval RULE --input JSON [--reading choice=option]… [--position POSITION] [--explain|--range]`: one answer as JSON.
 * `eval --jsonl` is in `eval-lines.ts`. What runs is the generated code.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExitCode, type Io, UsageError } from '../host/io.ts';
import { findProject, type Project } from '../project/project.ts';
import { duplicateKey, evaluateLines, unknownRule } from './eval-lines.ts';
import type { ReadingsOf } from './position.ts';
import { parseReadings, type Readings } from './readings.ts';
import { repeatedKey } from './repeated-key.ts';

type Answer = { readonly result: unknown; readonly rounded?: true } | { readonly error: string; readonly message: string };
/** What a generated `wire.ts` offers. */
type Wire = {
  readonly evaluate: (rule: string, input: unknown, readings?: Readings) => Answer;
  readonly explain: (rule: string, input: unknown, readings?: Readings) => unknown;
  readonly range: (rule: string, input: unknown, readings?: Readings) => unknown;
  readonly readingsOf: (rule: string, position: Readings) => Readings;
};
/** A contract's generated code and the position that its rules are asked under. */
type Asked = { readonly wire: Wire; readonly position: Readings };
type Wires = ReadonlyMap<string, Asked>;
type Way = 'evaluate' | 'explain' | 'range';

export async function evaluate(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      input: { type: 'string' },
      reading: { type: 'string', multiple: true, default: [] },
      position: { type: 'string' },
      explain: { type: 'boolean', default: false },
      range: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
    },
  });
  const project = findProject(io);
  const way = wayOf(values);
  if (values.jsonl) return evaluateAll(io, await loadWires(io, project, values.position), way);
  const [rule, ...more] = positionals;
  if (rule === undefined || more.length > 0 || values.input === undefined) {
    throw new UsageError('expected a rule and its input: clausier eval alteo/billedTime --input \'{"timeSpent":"PT20M"}\'');
  }
  const input = parseJson(values.input, '--input');
  const readings = parseReadings(values.reading);
  const wires = await loadWires(io, project, values.position);
  const twice = repeatedKey(new TextEncoder().encode(values.input));
  const answer =
    twice === undefined ? answerOne(wires, rule, input, readings, way) : { error: 'invalid-input', message: duplicateKey(twice) };
  io.stdout(`${JSON.stringify(answer, null, way === 'evaluate' ? undefined : 2)}\n`);
  return isError(answer) ? 2 : 0;
}

function wayOf({ explain, range, jsonl }: { readonly explain: boolean; readonly range: boolean; readonly jsonl: boolean }): Way {
  if (explain && range) throw new UsageError('expected --explain or --range, not both');
  if (explain && jsonl) throw new UsageError('expected --explain or --jsonl, not both');
  return range ? 'range' : explain ? 'explain' : 'evaluate';
}

async function loadWires(io: Io, project: Project, position: string | undefined): Promise<Wires> {
  const wires = new Map<string, Wire>();
  for (const contract of project.contracts) wires.set(contract, (await generatedModule(io, project, contract, 'wire.ts')) as Wire);
  const positions = position === undefined ? new Map<string, Readings>() : await positionsOn(io, project, position);
  return new Map([...wires].map(([contract, wire]) => [contract, { wire, position: positions.get(contract) ?? {} }]));
}

/** What reads a file of positions is loaded for one. */
async function positionsOn(io: Io, project: Project, position: string): Promise<ReadonlyMap<string, Readings>> {
  const { positionsFor } = await import('./position.ts');
  return positionsFor(io, position, await loadReadings(io, project));
}

async function loadReadings(io: Io, project: Project): Promise<ReadonlyMap<string, ReadingsOf>> {
  const all = new Map<string, ReadingsOf>();
  for (const contract of project.contracts) {
    const { readings } = (await generatedModule(io, project, contract, 'readings.ts')) as { readonly readings: ReadingsOf };
    all.set(contract, readings);
  }
  return all;
}

async function generatedModule(io: Io, project: Project, contract: string, name: string): Promise<unknown> {
  const path = join(project.root, 'generated', contract, name);
  if (!io.exists(path)) throw new UsageError(`generated/${contract}/${name} is missing: run \`clausier build\` first`);
  return io.importModule(path);
}

function find(wires: Wires, rule: unknown): (Asked & { readonly name: string }) | undefined {
  if (typeof rule !== 'string') return undefined;
  const [contract = '', name = ''] = rule.split('/', 2);
  const asked = wires.get(contract);
  return asked && rule === `${contract}/${name}` && isRule(asked.wire, name) ? { ...asked, name } : undefined;
}

/** Whatever a rule answers without an input, it is not that there is no such rule. */
function isRule(wire: Wire, name: string): boolean {
  const answer = wire.evaluate(name, undefined);
  return !('error' in answer && answer.error === 'unknown-rule');
}

async function evaluateAll(io: Io, wires: Wires, way: Way): Promise<ExitCode> {
  await evaluateLines(io, (rule) => {
    const found = find(wires, rule);
    return found && asker(found, way);
  });
  return 0;
}

/** What is given for a line or by `--reading` comes before the position. */
function asker({ wire, name, position }: Asked & { readonly name: string }, way: Way): (input: unknown, readings?: unknown) => object {
  const run = wire[way] as (rule: string, input: unknown, readings?: unknown) => object;
  const own = wire.readingsOf(name, position);
  if (Object.keys(own).length === 0) return (input, readings) => run(name, input, readings);
  return (input, readings) => run(name, input, isObject(readings) ? { ...own, ...readings } : (readings ?? own));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

function answerOne(wires: Wires, rule: string, input: unknown, readings: Readings, way: Way): unknown {
  const found = find(wires, rule);
  return found ? asker(found, way)(input, readings) : JSON.parse(unknownRule(rule));
}

const isError = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'error' in answer;

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${where} is not JSON: ${(cause as Error).message}`);
  }
}
