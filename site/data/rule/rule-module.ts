/**
 * The module that a rule's page runs: the generated function, its explanation and what the form needs, in one file without
 * anything of the other rules. Bundled at build from generated/, so that what is shown is what runs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import type { Range } from '../../../compiler/runtime/wire/range.ts';
import type { Answer, Explanation, Refused } from '../../../compiler/runtime/wire/wire.ts';
import type { CaseModel, RuleModule } from '../../case/case-model.ts';
import { quantitiesModule, quantitiesOfRules } from '../../lean-quantities.mjs';
import { caseModelOf, withCalled } from '../case/case-model.ts';
import { bundle } from '../page/bundle.ts';

const root = process.cwd();
/** Where generated modules find the runtime: beside them in a checkout of Clausier, else in the installed package. */
const isCheckout = existsSync(join(root, 'compiler', 'runtime'));
const runtimeFile = (name: string): string => (isCheckout ? `../../compiler/runtime/${name}.ts` : `clausier/runtime/${name}`);

export async function ruleModuleText(manifest: Manifest, rule: RuleModel): Promise<string> {
  const { model } = await ruleModule(manifest, rule);
  const plugins = [await ownDescriptors(manifest, rule), ownQuantities(manifest)];
  return bundle(entryOf(manifest, rule, model), join(root, 'generated', manifest.contract), plugins);
}

type Descriptors = { readonly rules: Readonly<Record<string, Descriptor>>; readonly words: unknown };
type Descriptor = { readonly input: Readonly<Record<string, unknown>> };

/**
 * Descriptors are one object, which no bundler takes apart: those of the rule and of the rules it calls are enough, and of
 * the others the lists of values that stand in these too, since a list is read where the first rule has it.
 */
async function ownDescriptors(manifest: Manifest, rule: RuleModel): Promise<Plugin> {
  const path = join(root, 'generated', manifest.contract, 'descriptors.ts');
  const { rules, words } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Descriptors;
  const called = new Set(withCalled(manifest, rule).map(({ id }) => id));
  const lists = new Set([...called].flatMap((id) => listsIn(rules[id]?.input)));
  const listed = ({ input }: Descriptor): Descriptor => ({
    input: Object.fromEntries(Object.entries(input).filter(([, type]) => listsIn(type).some((list) => lists.has(list)))),
  });
  const own = Object.entries(rules).map(([id, descriptor]) => [id, called.has(id) ? descriptor : listed(descriptor)]);
  const contents = `export const rules = ${JSON.stringify(Object.fromEntries(own))};\nexport const words = ${JSON.stringify(words)};`;
  return { name: 'own descriptors', setup: ({ onLoad }) => onLoad({ filter: /descriptors\.ts$/ }, () => ({ contents, loader: 'ts' })) };
}

/** The rows of quantities in the contract's language alone. */
function ownQuantities({ language }: Manifest): Plugin {
  const load = ({ path }: { readonly path: string }) => ({
    contents: quantitiesOfRules(readFileSync(path, 'utf8'), language),
    loader: 'ts' as const,
  });
  return { name: 'own quantities', setup: ({ onLoad }) => onLoad({ filter: quantitiesModule }, load) };
}

/** Every list of values in a type of the wire, as text. */
function listsIn(type: unknown): readonly string[] {
  if (typeof type !== 'object' || type === null) return [];
  return Object.entries(type).flatMap(([key, part]) => (key === 'enum' ? [JSON.stringify(part)] : listsIn(part)));
}

/**
 * The rule's own row of what `wire.ts` offers, so that the bundler can leave the other rules out. The function of all readings answers the
 * usual ones too: a page that lets one switch them has no use for a second.
 */
function entryOf({ timeZone }: Manifest, { id, readings }: RuleModel, model: CaseModel): string {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  const hasReadings = readings.length > 0;
  return `
import { evaluateRule, explainRule } from '${runtimeFile('wire/wire')}';
${hasReadings ? `import { rangeOfRule } from '${runtimeFile('wire/range')}';` : ''}
import { rules, words } from './descriptors.ts';
import { explain${name} as explain } from './explain.ts';
import { ${id}InFull as inFull } from './in-full.ts';
import { parse${name}Input as parse } from './wire.ts';
const run = (input) => inFull(input${hasReadings ? ', {}' : ''});
const entries = { ${id}: { rule: rules.${id}, parse, run, inFull, explain } };
const setting = { zone: ${JSON.stringify(timeZone)}, words };
export const evaluate = (input, readings) => evaluateRule(entries, setting, '${id}', input, readings);
const explained = (input, readings) => explainRule(entries, setting, '${id}', input, readings);
export { explained as explain };
${hasReadings ? `export const range = (input) => rangeOfRule(entries, setting, '${id}', input);` : ''}
export const model = ${JSON.stringify(model)};
`;
}

type Readings = Readonly<Record<string, string>>;
type Wire = {
  evaluate: (rule: string, input: unknown, readings?: Readings) => Answer;
  explain: (rule: string, input: unknown, readings?: Readings) => Explanation;
  range: (rule: string, input: unknown) => Range | Refused;
};
const known = new WeakMap<RuleModel, Promise<RuleModule>>();

/** The same module at build, on the contract's own wire. */
export function ruleModule(manifest: Manifest, rule: RuleModel): Promise<RuleModule> {
  const made = known.get(rule) ?? loadModule(manifest, rule);
  known.set(rule, made);
  return made;
}

async function loadModule(manifest: Manifest, rule: RuleModel): Promise<RuleModule> {
  const path = pathToFileURL(join(root, 'generated', manifest.contract, 'wire.ts')).href;
  const wire = (await import(/* @vite-ignore */ path)) as Wire;
  const evaluate: RuleModule['evaluate'] = (input, readings) => wire.evaluate(rule.id, input, readings);
  const explain: RuleModule['explain'] = (input, readings) => wire.explain(rule.id, input, readings);
  const range: NonNullable<RuleModule['range']> = (input) => wire.range(rule.id, input);
  return { evaluate, explain, range, model: caseModelOf(manifest, rule, evaluate) };
}
