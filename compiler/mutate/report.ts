/** Verdicts → what a person reads: counts per rule, every survivor without explanation and the example that would kill it. */
import { groupBy } from '../language/group-by.ts';
import type { Program } from '../model/program.ts';
import { findKillers } from './killer.ts';
import { idleExplanations, type Verdict } from './trial.ts';

export type Tally = { readonly mutants: number; readonly killed: number; readonly explained: number; readonly survived: number };

export function tally(verdicts: readonly Verdict[]): Tally {
  const killed = verdicts.filter(({ killedBy }) => killedBy !== undefined).length;
  const explained = verdicts.filter(({ because }) => because !== undefined).length;
  return { mutants: verdicts.length, killed, explained, survived: verdicts.length - killed - explained };
}

const words = ({ mutants, killed, explained, survived }: Tally): string =>
  `${mutants} mutants, ${killed} killed, ${explained} explained, ${survived} survived`;

/** One line. */
export function summarise(program: Program, verdicts: readonly Verdict[]): string {
  const idle = idleExplanations(program, verdicts).length;
  return `${program.id}: ${words(tally(verdicts))}${idle > 0 ? `, ${idle} ${idle === 1 ? 'explanation' : 'explanations'} of no survivor` : ''}`;
}

/** A line per rule; under it what is still to do. */
export function report(program: Program, verdicts: readonly Verdict[]): string {
  const byRule = groupBy(verdicts, ({ rule }) => rule);
  const idle = idleExplanations(program, verdicts);
  const sections = [...byRule].map(([rule, own]) => {
    const stale = idle.filter((each) => each.rule === rule).map(({ mutant }) => `  no survivor to explain: ${mutant}`);
    return [`${program.id}/${rule}: ${words(tally(own))}`, ...survivors(program, rule, own), ...stale].join('\n');
  });
  return [...sections, summarise(program, verdicts)].join('\n');
}

function survivors(program: Program, id: string, verdicts: readonly Verdict[]): string[] {
  const left = verdicts.filter(({ killedBy, because }) => killedBy === undefined && because === undefined);
  const rule = program.rules.find((each) => each.id === id);
  if (left.length === 0 || !rule) return [];
  const { examples, alike } = findKillers(program, rule, left);
  const unlike = left.filter((mutant) => !alike.some(({ name }) => name === mutant.name));
  return [
    ...unlike.map(({ name }) => `  survived: ${name}`),
    ...(examples.length > 0 ? ['  examples that would kill them, each to be checked against the text:'] : []),
    ...examples.map(({ text, kills }) => `    ${text} # ${kills}`),
    ...alike.map(({ name }) => `  survived, and no drawn input tells it apart: ${name}`),
  ];
}
