/** Everything of a rule that its module hands to the browser, out of the manifest. */
import type { Manifest, RuleModel, TypeModel } from '../../../compiler/model/report/manifest.ts';
import type { CaseModel, RuleModule } from '../../case/case-model.ts';
import { links } from '../../links.ts';
import { wordsOf } from '../../strings/languages.ts';
import { labelOf } from '../clause/clause-label.ts';
import { boundsOf } from '../formula/bounds.ts';
import { formulaWords } from '../formula/formula-words.ts';
import { formulasOf } from '../formula/rule-formulas.ts';
import { caseFields, withOptions } from './case-fields.ts';
import { caseKeys } from './case-keys.ts';
import { chartPlanOf } from './chart-plan.ts';
import { type Example, examplesOf } from './examples.ts';

export function caseModelOf(manifest: Manifest, rule: RuleModel, evaluate: RuleModule['evaluate']): CaseModel {
  const rules = withCalled(manifest, rule);
  const constants = manifest.constants.filter(({ id }) => rules.some((called) => called.constants.includes(id)));
  const clauses = new Set([
    ...constants.flatMap(({ places }) => places.map(({ clause }) => clause)),
    ...rules.flatMap(({ table, exceptions, scope = [] }) => [
      ...scope.map(({ clause }) => clause),
      ...(table?.rows.flatMap(({ clause }) => clause ?? []) ?? []),
      ...exceptions.map(({ clause }) => clause),
    ]),
  ]);
  const titles: Record<string, string> = Object.assign(
    {},
    ...rules.flatMap(({ inputs, output }) => [...inputs.map(({ type }) => titlesIn(withOptions(manifest, type))), titlesIn(output)]),
  );
  return {
    rule: rule.id,
    fields: caseFields(manifest, rule),
    output: rule.output,
    choices: choiceOffers(manifest, rule),
    keys: caseKeys(manifest, rule),
    examples: loadable(manifest.contract, rule.id).map(({ given, readings }) => ({ given, readings })),
    places: Object.fromEntries(
      [...clauses].map((clause) => [clause, { text: labelOf(manifest, clause, 'short'), href: links.reading(manifest.contract, clause) }]),
    ),
    choiceLinks: Object.fromEntries(
      rules.flatMap(({ readings }) => readings.map(({ choice }) => [choice, links.choice(manifest.contract, choice)])),
    ),
    rules: Object.fromEntries(rules.slice(1).map(({ id, title }) => [id, { text: title, href: links.rule(manifest.contract, id) }])),
    types: Object.fromEntries(rules.map((each) => [each.id, typesOf(manifest, each, rules.slice(1), titles)])),
    exact: Object.fromEntries(constants.flatMap(({ id, value, model }) => (isExactAlone(value, model) ? [[id, value]] : []))),
    working: manifest.working,
    timeZone: manifest.timeZone,
    titles,
    formulas: Object.fromEntries(rules.map((called) => [called.id, wordsOfFormulas(manifest, called)])),
    bounds: Object.fromEntries(
      rules.map((called) => [called.id, boundsOf(manifest, called)] as const).filter(([, found]) => Object.keys(found).length > 0),
    ),
    chart: chartPlanOf(manifest, rule, evaluate),
  };
}

/** A rate, or a fraction that no decimal ends: the manifest says exactly what a step can only come near, or says for another unit. */
const isExactAlone = (value: unknown, { per }: TypeModel): boolean => per !== undefined || /^-?\d+\/\d+$/.test(String(value));

function typesOf(
  manifest: Manifest,
  { constants, where, inputs, calls, id: own }: RuleModel,
  others: readonly RuleModel[],
  titles: Readonly<Record<string, string>>,
): Record<string, TypeModel> {
  const answered = others.filter(({ id }) => id === own || calls.includes(id));
  const read = manifest.constants.filter(({ id }) => constants.includes(id));
  return Object.fromEntries([
    ...read.map(({ id, model }) => [id, model]),
    ...where.map(({ name, type }) => [name, titled(type, titles)]),
    ...answered.map(({ id, output }) => [id, titled(output, titles)]),
    ...inputs.map(({ name, type }) => [name, titled(withOptions(manifest, type), titles)]),
  ]);
}

/** A type as steps show it: with the titles that inputs and results give to its variants, and of its values those that the model's titles do not say. */
function titled({ values: _, titles: own, ...type }: TypeModel, titles: Readonly<Record<string, string>>): TypeModel {
  const fieldsOf = (fields: TypeModel['fields']) => fields?.map((field) => ({ ...field, type: titled(field.type, titles) }));
  const others = Object.entries(own ?? {}).filter(([value, title]) => titles[value] !== title);
  return {
    ...type,
    ...(others.length > 0 ? { titles: Object.fromEntries(others) } : {}),
    ...(type.of ? { of: titled(type.of, titles) } : {}),
    ...(type.fields ? { fields: fieldsOf(type.fields) ?? [] } : {}),
    ...(type.variants
      ? {
          variants: type.variants.map((each) => ({ ...each, label: each.label ?? titles[each.kind], fields: fieldsOf(each.fields) ?? [] })),
        }
      : {}),
  };
}

const wordsOfFormulas = (manifest: Manifest, rule: RuleModel): Record<string, string> =>
  Object.fromEntries(formulasOf(rule).map(([name, formula]) => [name, formulaWords(manifest, rule, formula)]));

export function choiceOffers(manifest: Manifest, { readings }: RuleModel): CaseModel['choices'] {
  return readings.map(({ choice, options, default: kept }) => {
    const titles = new Map(manifest.choices.find(({ id }) => id === choice)?.options.map(({ id, title }) => [id, title]));
    return { id: choice, default: kept, options: options.map((id) => ({ id, title: wordsOf(manifest).spaced(titles.get(id) ?? id) })) };
  });
}

/** Examples that the form can show: refused ones too, so that a reader sees why. */
export const loadable = (contract: string, rule: string): readonly Example[] =>
  [false, true].flatMap((refused) => examplesOf(contract, rule).filter(({ invalid }) => invalid === refused));

/** A rule, then those it calls, each once. */
export function withCalled(manifest: Manifest, rule: RuleModel, seen = new Set<string>()): RuleModel[] {
  if (seen.has(rule.id)) return [];
  seen.add(rule.id);
  const called = manifest.rules.filter(({ id }) => rule.calls.includes(id));
  return [rule, ...called.flatMap((other) => withCalled(manifest, other, seen))];
}

/** Titles of all enum values and variants inside a type. */
function titlesIn({ titles, of, fields = [], variants = [] }: TypeModel): Record<string, string> {
  const named = variants.flatMap(({ kind, label }) => (label === undefined ? [] : [[kind, label] as const]));
  const inner = [...fields, ...variants.flatMap(({ fields }) => fields)].map(({ type }) => titlesIn(type));
  return Object.assign({}, ...inner, of ? titlesIn(of) : {}, titles ?? {}, Object.fromEntries(named));
}
