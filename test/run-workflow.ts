/**
 * A workflow of GitHub's, run by its steps as a runner does: each `run` by bash that stops at the first failure, in the folder that was checked out,
 * where its condition holds; what a step prints, and whether it failed. A step that fails is the last. Actions (`uses`) are the machine's, which is here.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { parse } from 'yaml';

type Step = { readonly uses?: string; readonly run?: string; readonly if?: string; readonly env?: Readonly<Record<string, string>> };
type Workflow = { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> };

/** What expressions read: `github.event_name`, `github.event.before`. */
export type Github = Readonly<Record<string, unknown>>;
export type Outcome = { readonly run: string; readonly status: number | null; readonly printed: string };

export const stepsOf = (file: string): readonly Step[] =>
  Object.values((parse(readFileSync(file, 'utf8')) as Workflow).jobs).flatMap(({ steps }) => steps);

/** Those of the expressions that workflows here use are JavaScript's too. */
const evaluated = (expression: string, github: Github): unknown => new Function('github', `return ${expression}`)(github);
const filled = (text: string, github: Github): string =>
  text.replace(/\$\{\{(.+?)\}\}/g, (_, expression: string) => String(evaluated(expression, github)));

/** Where programs are: this Node, and what the machine has of its own; nothing of this checkout. */
const path = [dirname(process.execPath), ...(process.env.PATH ?? '').split(delimiter).filter((part) => !part.includes('node_modules'))];

/** `done` are steps that were run in this folder before. */
export function runWorkflow(file: string, folder: string, github: Github, done: readonly string[] = []): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const { run, env = {}, if: condition = 'true' } of stepsOf(file)) {
    if (run === undefined || done.includes(run) || !evaluated(condition, github)) continue;
    const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value, github)]));
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', filled(run, github)], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        HOME: process.env.HOME,
        PATH: path.join(delimiter),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        npm_config_prefer_offline: 'true',
        ...own,
      },
    });
    outcomes.push({ run, status, printed: stdout + stderr });
    if (status !== 0) break;
  }
  return outcomes;
}
