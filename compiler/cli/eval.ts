/**
 * `clausier eval RULE --input JSON [--reading choice=option]… [--explain]`, and `eval --jsonl` for lines
 * `{"id"?,"rule","input","readings"?}` on standard input → one JSON line each, in order. What runs is the generated code.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { findProject, type Project } from './project.ts';

type Answer = { readonly result: unknown; readonly rounded?: true } | { readonly error: string; readonly message: string };
type Readings = Readonly<Record<string, string>>;
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
  if (values.jsonl) return evaluateLines(io, await loadWires(io, project));
  const [rule, ...more] = positionals;
  if (rule === undefined || more.length > 0 || values.input === undefined) {
    throw new UsageError('expected a rule and its input: clausier eval alteo/billedTime --input \'{"timeSpent":"PT20M"}\'');
  }
  const input = parseJson(values.input, '--input');
  const readings = parseReadings(values.reading);
  const wires = await loadWires(io, project);
  const answer = values.explain ? explainOne(wires, rule, input, readings) : evaluateOne(wires, rule, input, readings);
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
  return wire && rule === `${contract}/${name}` ? { wire, name } : undefined;
}

const unknownRule = (rule: unknown): Answer => ({ error: 'unknown-rule', message: `unknown rule ${JSON.stringify(rule) ?? 'undefined'}` });

function evaluateOne(wires: ReadonlyMap<string, Wire>, rule: unknown, input: unknown, readings?: Readings): Answer {
  const found = find(wires, rule);
  return found ? found.wire.evaluate(found.name, input, readings) : unknownRule(rule);
}

function explainOne(wires: ReadonlyMap<string, Wire>, rule: string, input: unknown, readings: Readings): unknown {
  const found = find(wires, rule);
  return found ? found.wire.explain(found.name, input, readings) : unknownRule(rule);
}

const isError = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'error' in answer;

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${where} is not JSON: ${(cause as Error).message}`);
  }
}

function parseReadings(pairs: readonly string[]): Readings {
  const readings: Record<string, string> = Object.create(null);
  for (const pair of pairs) {
    const [choice, option, ...more] = pair.split('=');
    if (!choice || !option || more.length > 0) throw new UsageError(`unexpected --reading "${pair}", expected choice=option`);
    readings[choice] = option;
  }
  return readings;
}

/** Streams: a line is answered before the next is read, answers are written in blocks. */
async function evaluateLines(io: Io, wires: ReadonlyMap<string, Wire>): Promise<ExitCode> {
  let block: string[] = [];
  const flush = (): void => {
    if (block.length > 0) io.stdout(`${block.join('\n')}\n`);
    block = [];
  };
  for await (const line of io.stdin()) {
    if (line.trim() === '') continue;
    block.push(answerLine(line, wires));
    if (block.length === 512) flush();
  }
  flush();
  return 0;
}

function answerLine(line: string, wires: ReadonlyMap<string, Wire>): string {
  let call: unknown;
  try {
    call = JSON.parse(line);
  } catch (cause) {
    return JSON.stringify({ error: 'invalid-input', message: `not JSON: ${(cause as Error).message}` });
  }
  if (typeof call !== 'object' || call === null || Array.isArray(call)) {
    return JSON.stringify({ error: 'invalid-input', message: 'expected an object with rule and input' });
  }
  const { id, rule, input, readings } = call as Record<string, unknown>;
  const answer = isReadings(readings)
    ? evaluateOne(wires, rule, input, readings)
    : { error: 'invalid-input', message: 'readings: expected an object of choice: option' };
  return JSON.stringify(id === undefined ? answer : { id, ...answer });
}

function isReadings(value: unknown): value is Readings | undefined {
  if (value === undefined) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((option) => typeof option === 'string')
  );
}
