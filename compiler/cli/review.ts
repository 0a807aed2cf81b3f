/**
 * `clausier review CONTRACT/RULE --by ROLE --on DATE` records in reviews.yaml that a role validated a rule as it stands;
 * `clausier review CONTRACT --import FILE` records the sign-offs and positions that the site exported, all or none.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { isCalendarDay } from '../model/calendar-day.ts';
import type { Position, Review } from '../model/contract.ts';
import type { Program } from '../model/program.ts';
import { choiceFingerprint } from '../review/choice-fingerprint.ts';
import { fingerprint } from '../review/fingerprint.ts';
import { readRecords } from './evaluation/position.ts';
import { type ExitCode, type Io, UsageError, WrongContract } from './host/io.ts';
import { findProject, type Project } from './project/project.ts';
import { soundProgram } from './project/sound-program.ts';

const usage = 'expected: clausier review alteo/billedTime --by ROLE --on 2026-01-31, or clausier review alteo --import FILE';

export async function review(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { by: { type: 'string' }, on: { type: 'string' }, import: { type: 'string' } },
  });
  const [contract, rule, ...more] = (positionals[0] ?? '').split('/');
  const { by, on, import: file } = values;
  if (!contract || positionals.length > 1 || more.length > 0) throw new UsageError(usage);
  if (file !== undefined ? rule !== undefined || by !== undefined || on !== undefined : !rule || !by || !on) throw new UsageError(usage);
  const project = findProject(io);
  const program = soundProgram(io, project, contract);
  const found =
    file === undefined ? { reviews: [signOff(program, rule as string, by as string, on as string)], positions: [] } : readRecords(io, file);
  refuseWrong(program, found, file ?? '--on');
  record(io, project, program, found);
  return 0;
}

type Records = { readonly reviews: readonly Review[]; readonly positions: readonly Position[] };

function signOff(program: Program, rule: string, by: string, on: string): Review {
  const nowhere = { file: '', start: 0, end: 0 };
  return { rule: { value: rule, span: nowhere }, by, on, fingerprint: currentOf(program, rule, '') };
}

/** Throws for a date that is none, for what the contract has not, and for what was signed or decided on other words than today's. */
function refuseWrong(program: Program, { reviews, positions }: Records, where: string): void {
  if (reviews.length + positions.length === 0) throw new UsageError(`${where}: no sign-off and no position in it`);
  for (const { on } of [...reviews, ...positions])
    if (!isCalendarDay(on)) throw new UsageError(`${where}: unexpected date "${on}", expected a date such as 2026-01-31`);
  const stale = [
    ...reviews
      .filter(({ rule, fingerprint: signed }) => currentOf(program, rule.value, `${where}: `) !== signed)
      .map(({ rule }) => rule.value),
    ...positions.filter((position) => wordsOf(program, position, where) !== position.fingerprint).map(({ choice }) => choice.value),
  ];
  if (stale.length > 0)
    throw new WrongContract(`${where}: ${stale.join(', ')}: the words or the rule are not those that were decided on, nothing is recorded`);
}

function currentOf(program: Program, rule: string, lead: string): string {
  const found = program.rules.find(({ id }) => id === rule);
  if (!found) throw new UsageError(`${lead}unknown rule "${rule}" in ${program.id}`);
  return fingerprint(found, program);
}

function wordsOf({ id: contract, choices, linked }: Program, { choice, option }: Position, where: string): string {
  const found = choices.find(({ id }) => id === choice.value);
  if (!found) throw new UsageError(`${where}: unknown reading "${choice.value}" in ${contract}`);
  const options = found.options.map(({ id }) => id);
  if (!options.includes(option.value))
    throw new UsageError(`${where}: unexpected ${choice.value}: ${option.value}, expected one of ${options.join(', ')}`);
  return choiceFingerprint(found, linked);
}

const heads = {
  reviews: '# Sign-offs: who validated which rule, when, and the fingerprint of rule and words at that time.\n',
  positions: '# Positions: who decided which reading, how, why and when, and the fingerprint of its words and options at that time.\n',
};

/** Each replaces an earlier one of the same rule or reading. */
function record(io: Io, project: Project, program: Program, { reviews, positions }: Records): void {
  const { contract } = program.linked;
  const place = (name: string) => join(project.root, 'contracts', contract.id, name);
  const files = [
    ...(reviews.length === 0
      ? []
      : [
          {
            path: place('reviews.yaml'),
            text: heads.reviews + stringify({ reviews: latest([...contract.reviews, ...reviews].map(plainReview), 'rule') }),
          },
        ]),
    ...(positions.length === 0
      ? []
      : [
          {
            path: place('positions.yaml'),
            text: heads.positions + stringify({ positions: latest([...contract.positions, ...positions].map(plainPosition), 'choice') }),
          },
        ]),
  ];
  io.write(files);
  for (const { rule, by, on, fingerprint: signed } of reviews)
    io.stdout(`${contract.id}/${rule.value}: validated by ${by} on ${on} (${signed})\n`);
  for (const { choice, option, by, on } of positions)
    io.stdout(`${contract.id}: ${choice.value} is ${option.value}, decided by ${by} on ${on}\n`);
}

const plainReview = ({ rule, by, on, fingerprint: signed }: Review) => ({ rule: rule.value, by, on, fingerprint: signed });
const plainPosition = ({ choice, option, why, by, on, fingerprint: taken }: Position) => ({
  choice: choice.value,
  option: option.value,
  why,
  by,
  on,
  fingerprint: taken,
});

const latest = <Key extends string, T extends Readonly<Record<Key, string>>>(records: readonly T[], key: Key): readonly T[] => [
  ...new Map(records.map((each) => [each[key], each])).values(),
];
