/**
 * `clausier eval RULE --input JSON [--reading choice=option]… [--explain]`: one answer as JSON. `eval --jsonl` is in
 * `eval-lines.ts`. What runs is the generated code.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExitCode, type Io, UsageError } from '../host/io.ts';
import { findProject, type Project } from '../project/project.ts';
import { duplicateKey, evaluateLines, unknownRule } from './eval-lines.ts';
import { parseReadings, type Readings } from './readings.ts';
import { repeatedKey } from './repeated-key.ts';

type Answer = { readonly result: unknown; readonly rounded?: true } | { readonly error: string; readonly message: string };
/** What a generated `wire.ts` offers. */
type Wire = {
  readonly evaluate: (rule: string, input: unknown, readings?: Readings) => Answer;
  readonly explain: (rule: string, input: unknown, readings?: Readings) => unknown;
};

export async function evaluate(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      input: { type: 'string' },
      reading: { type: 'string', multiple: true, default: [] },
      explain: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
    },
  });
  const project = findProject(io);
  if (values.jsonl) return evaluateAll(io, await loadWires(io, project));
  const [rule, ...more] = positionals;
  if (rule === undefined || more.length > 0 || values.input === undefined) {
    throw new UsageError('expected a rule and its input: clausier eval alteo/billedTime --input \'{"timeSpent":"PT20M"}\'');
  }
  const input = parseJson(values.input, '--input');
  const readings = parseReadings(values.reading);
  const wires = await loadWires(io, project);
  const twice = repeatedKey(new TextEncoder().encode(values.input));
  const answer =
    twice === undefined
      ? (values.explain ? explainOne : evaluateOne)(wires, rule, input, readings)
      : { error: 'invalid-input', message: duplicateKey(twice) };
  io.stdout(`${JSON.stringify(answer, null, values.explain ? 2 : undefined)}\n`);
  return isError(answer) ? 2 : 0;
}

async function loadWires(io: Io, project: Project): Promise<ReadonlyMap<string, Wire>> {
  const wires = new Map<string, Wire>();
  for (const contract of project.contracts) {
    const path = join(project.root, 'generated', contract, 'wire.ts');
    if (!io.exists(path)) throw new UsageError(`generated/${contract}/wire.ts is missing: run \`clausier build\` first`);
    wires.set(contract, (await io.importModule(path)) as Wire);
  }
  return wires;
}

function find(wires: ReadonlyMap<string, Wire>, rule: unknown): { wire: Wire; name: string } | undefined {
  if (typeof rule !== 'string') return undefined;
  const [contract = '', name = ''] = rule.split('/', 2);
  const wire = wires.get(contract);
  return wire && rule === `${contract}/${name}` && isRule(wire, name) ? { wire, name } : undefined;
}

/** Whatever a rule answers without an input, it is not that there is no such rule. */
function isRule(wire: Wire, name: string): boolean {
  const answer = wire.evaluate(name, undefined);
  return !('error' in answer && answer.error === 'unknown-rule');
}

async function evaluateAll(io: Io, wires: ReadonlyMap<string, Wire>): Promise<ExitCode> {
  await evaluateLines(io, (rule) => {
    const found = find(wires, rule);
    return found && ((input, readings) => found.wire.evaluate(found.name, input, readings as Readings));
  });
  return 0;
}

function evaluateOne(wires: ReadonlyMap<string, Wire>, rule: unknown, input: unknown, readings?: Readings): Answer {
  const found = find(wires, rule);
  return found ? found.wire.evaluate(found.name, input, readings) : JSON.parse(unknownRule(rule));
}

function explainOne(wires: ReadonlyMap<string, Wire>, rule: string, input: unknown, readings: Readings): unknown {
  const found = find(wires, rule);
  return found ? found.wire.explain(found.name, input, readings) : JSON.parse(unknownRule(rule));
}

const isError = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'error' in answer;

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${where} is not JSON: ${(cause as Error).message}`);
  }
}
