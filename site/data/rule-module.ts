/**
 * The module that a rule's page runs: the generated function, its explain twin and what the form needs, in one file without
 * anything of the other rules. Bundled at build from generated/, so that what is shown is what runs.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Manifest, RuleModel } from '../../compiler/model/manifest.ts';
import type { RuleModule } from '../case/case-model.ts';
import { caseModelOf } from './case-model.ts';

const root = process.cwd();

export async function ruleModuleText(manifest: Manifest, rule: RuleModel): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entryOf(manifest, rule), resolveDir: join(root, 'generated', manifest.contract), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

function entryOf(manifest: Manifest, rule: RuleModel): string {
  const { id } = rule;
  const twin = `explain${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  const zone = manifest.timeZone === undefined ? '' : `, zone: ${JSON.stringify(manifest.timeZone)}`;
  return `
import { evaluateRule, explainRule } from '../../compiler/runtime/wire.ts';
import { rules } from './descriptors.ts';
import { ${twin} as twin } from './explain.ts';
import { ${id} as run } from './rules.ts';
const contract = { rules: { ${id}: rules.${id} }${zone} };
export const evaluate = (input, readings) => evaluateRule(contract, '${id}', run, input, readings);
export const explain = (input, readings) => explainRule(contract, '${id}', twin, input, readings);
export const model = ${JSON.stringify(caseModelOf(manifest, rule))};
`;
}

type Wire = {
  evaluate: (rule: string, input: unknown, readings?: object) => unknown;
  explain: (rule: string, input: unknown, readings?: object) => unknown;
};
const wires = new Map<string, Promise<Wire>>();

/** The same module at build, on the contract's own wire. */
export async function ruleModule(manifest: Manifest, rule: RuleModel): Promise<RuleModule> {
  const path = pathToFileURL(join(root, 'generated', manifest.contract, 'wire.ts')).href;
  const known = wires.get(path) ?? (import(/* @vite-ignore */ path) as Promise<Wire>);
  wires.set(path, known);
  const wire = await known;
  return {
    evaluate: (input, readings) => wire.evaluate(rule.id, input, readings) as ReturnType<RuleModule['evaluate']>,
    explain: (input, readings) => wire.explain(rule.id, input, readings) as ReturnType<RuleModule['explain']>,
    model: caseModelOf(manifest, rule),
  };
}
