/** The hand-computed examples of a contract's rules, from `cases.json`: in the contract's order, as `check` found them right. */
import { z } from 'zod';
import { generatedFile } from '../project/generated-file.ts';

const caseModel = z.object({
  rule: z.string(),
  given: z.record(z.string(), z.json()),
  readings: z.record(z.string(), z.string()).default({}),
  /** Absent where the input must be refused. */
  expect: z.json().optional(),
  rounded: z.boolean().default(false),
  invalid: z.boolean().default(false),
  note: z.string().optional(),
});
export type Example = z.infer<typeof caseModel>;

const known = new Map<string, ReadonlyMap<string, readonly Example[]>>();

/** The examples of `rule`, such as `billedTime` of `alteo`; none where it has none. */
export function examplesOf(contract: string, rule: string): readonly Example[] {
  const read = known.get(contract) ?? readExamples(contract);
  known.set(contract, read);
  return read.get(rule) ?? [];
}

const readExamples = (contract: string): ReadonlyMap<string, readonly Example[]> =>
  Map.groupBy(caseModel.array().parse(JSON.parse(generatedFile(`${contract}/cases.json`))), ({ rule }) => rule);

/** Whether an answer is the expected one: the same JSON, an instant in any offset. */
export function meets({ expect, rounded, invalid }: Example, answer: { result: unknown; rounded?: true } | { error: string }): boolean {
  if ('error' in answer) return invalid;
  return (
    !invalid && (answer.rounded ?? false) === rounded && JSON.stringify(momentsOf(answer.result)) === JSON.stringify(momentsOf(expect))
  );
}

function momentsOf(value: unknown): unknown {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return Date.parse(value);
  if (Array.isArray(value)) return value.map(momentsOf);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, momentsOf(item)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
