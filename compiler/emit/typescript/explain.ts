/**
 * Plan → `explain.ts`: what the steps of each rule tell, as data, and a thin function that runs the rule in full with
 * a trace: what is explained is what runs.
 */
import { StructureKind } from 'ts-morph';
import { languageOf } from '../../language/languages.ts';
import type { Messages } from '../../language/messages.ts';
import type { Tariff, TariffRow } from '../../model/linked.ts';
import type { Choice, Constant } from '../../model/named.ts';
import { freeName } from '../../model/plan/free-name.ts';
import { explainName, inFullName, inputType, readingsType, resultType } from '../../model/plan/generated-name.ts';
import type { Omissions, PlannedModule, PlannedRule, TraceStep } from '../../model/plan/plan.ts';
import { hasWalks, stepsIn } from '../../model/plan/plan-tree.ts';
import type { Program } from '../../model/program.ts';
import { filled } from '../../runtime/words.ts';
import type { Assemble, Structure } from './assemble.ts';
import { createImports, type Imports } from './imports.ts';
import { literalOf, Verbatim } from './literal.ts';
import { importsOfRules } from './rules.ts';
import { access } from './text.ts';
import { wireTypeOf, wireValue } from './wire-value.ts';

export function emitExplain(program: Program, module: PlannedModule, assemble: Assemble): string {
  const imports = createImports(module.taken);
  const told = module.rules.flatMap(({ inFull }) => stepsIn(inFull.statements));
  const marks = module.rules.flatMap(({ inputs }) => inputs.flatMap(({ mark }) => mark ?? []));
  const words = new Set([...told.flatMap((step) => (step.kind === 'words' ? [step.id] : [])), ...marks]);
  const choices = new Set(told.flatMap((step) => (step.kind === 'choice' ? [step.id] : [])));
  const names = sharedNames(words, choices, module);
  const step = imports.nameOf('Step');
  const shared = [
    ...Object.entries(wordsOf(program, words)).map(([id, value]) => sharedData(names.words(id), step, value)),
    ...Object.entries(choicesOf(program, choices)).map(([id, value]) => sharedData(names.choice(id), imports.nameOf('ToldChoice'), value)),
  ];
  const { messages } = languageOf(program.linked.contract.meta);
  const rules = module.rules.flatMap((planned) => [tellingOf(planned, names, messages, imports), explainerOf(planned, messages, imports)]);
  return assemble(program, imports, [...shared, ...rules], ["import { rules } from './descriptors.ts';", ...importsOfRules(module)]);
}

/** What several rules may tell stands under a name of its own, so that a bundler leaves out what nobody tells. */
const sharedData = (name: Verbatim, type: string, value: unknown): Structure => `const ${name.source}: ${type} = ${literalOf(value)};`;

type Names = { readonly words: (id: string) => Verbatim; readonly choice: (id: string) => Verbatim };

/** `noticeWords` of a mark, `noticeMomentChoice` of a reading. */
function sharedNames(words: ReadonlySet<string>, choices: ReadonlySet<string>, { rules, taken }: PlannedModule): Names {
  const own = new Set([...taken, ...rules.map(({ rule }) => tellingName(rule.id))]);
  const named = (ids: ReadonlySet<string>, suffix: string): ReadonlyMap<string, Verbatim> =>
    new Map(
      [...ids].map((id) => {
        const name = freeName(`${id}-${suffix}`, 'Told', own);
        own.add(name);
        return [id, new Verbatim(name)];
      }),
    );
  const [ofWords, ofChoices] = [named(words, 'words'), named(choices, 'choice')];
  return { words: (id) => ofWords.get(id)!, choice: (id) => ofChoices.get(id)! };
}

const tellingName = (rule: string): string => `${rule}Steps`;

/**
 * What the steps of a rule tell, in the order in which its function names them. Made in a function that a bundler may take
 * for pure: reading a table's field might do anything, so that the steps of rules that nobody imports would stay.
 */
function tellingOf(
  { rule, inputs, readings, inFull, omissions }: PlannedRule,
  names: Names,
  messages: Messages,
  imports: Imports,
): Structure {
  const defaults = inputs.flatMap(({ input, mark }) => (mark === undefined ? [] : [[input.name, names.words(mark)]]));
  const scope = rule.scope.map(({ text, ...place }) => ({
    name: 'scope',
    label: messages.steps.scope,
    value: null,
    from: { kind: 'scope', ...place, words: text },
  }));
  const telling = {
    id: rule.id,
    rule: new Verbatim(`rules${access(rule.id)}`),
    ...(scope.length > 0 ? { scope } : {}),
    ...(defaults.length > 0 ? { defaults: Object.fromEntries(defaults) } : {}),
    ...(readings.length > 0 ? { readings: Object.fromEntries(readings.map(({ choice, option }) => [choice, option])) } : {}),
    ...(omissions ? omitted(omissions) : {}),
    ...(hasWalks(inFull.statements) ? { skipped: { label: messages.steps.skipped, walks: new Verbatim(imports.nameOf('walksOf')) } } : {}),
    steps: stepsIn(inFull.statements).map((step) => toldOf(step, names)),
  };
  return `\nconst ${tellingName(rule.id)}: ${imports.nameOf('Telling')} = /* @__PURE__ */ (() => (${literalOf(telling)}))();`;
}

function toldOf(step: TraceStep, names: Names): unknown {
  switch (step.kind) {
    case 'words':
      return names.words(step.id);
    case 'choice':
      return names.choice(step.id);
    case 'call':
      return { name: step.name, label: step.label, called: new Verbatim(tellingName(step.rule)) };
    case 'value':
      return {
        name: step.name,
        label: step.label,
        type: wireTypeOf(step.type),
        from: step.from,
        ...(step.uses ? { uses: step.uses } : {}),
      };
  }
}

/** Names that may be omitted, in the form of a trace. */
const omitted = ({ names, always, inTurn }: Omissions) => ({
  omits: names,
  ...(always.length > 0 ? { always } : {}),
  ...(Object.keys(inTurn).length > 0 ? { inTurn } : {}),
});

function explainerOf({ rule }: PlannedRule, { documentation }: Messages, imports: Imports): Structure {
  const readings = rule.readings.length > 0;
  const call = `${inFullName(rule.id)}(input, ${readings ? 'readings, ' : ''}trace)`;
  return {
    kind: StructureKind.Function,
    name: explainName(rule.id),
    isExported: true,
    docs: [filled(documentation.steps, { rule: rule.id })],
    parameters: [
      { name: 'input', type: inputType(rule.id) },
      ...(readings ? [{ name: 'readings', type: readingsType(rule.id), initializer: '{}' }] : []),
    ],
    returnType: `${imports.nameOf('Explained')}<${resultType(rule.id)}>`,
    statements: `return ${imports.nameOf('explained')}(${tellingName(rule.id)}, (trace) => ${call});`,
  };
}

function wordsOf(program: Program, used: ReadonlySet<string>): Record<string, unknown> {
  const constants = program.constants.map((constant) => [constant.id, wordStep(constant)] as const);
  const rows = [...program.linked.tariffs.values()].flatMap((tariff) =>
    tariff.rows.map((row) => [`${tariff.id}.${row.id}`, rowStep(program, tariff, row)] as const),
  );
  return Object.fromEntries([...constants, ...rows].filter(([id]) => used.has(id)));
}

function wordStep({ id, label, type, value, places: [place], source }: Constant): unknown {
  const from = place
    ? { kind: 'text', clause: place.clause, start: place.start, end: place.end, words: place.text }
    : { kind: 'assumption', id, source: source ?? label };
  return { name: id, label, value: wireValue(value, type), from };
}

/** A tariff's row: the words of its line in the table. */
function rowStep(program: Program, tariff: Tariff, row: TariffRow): unknown {
  const words = program.linked.clauses.get(row.clause)?.text ?? row.label;
  const from = { kind: 'text', clause: row.clause, start: 0, end: words.length, words };
  return { name: row.id, label: row.label, value: wireValue(row.value, tariff.type), from };
}

function choicesOf(program: Program, used: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(
    program.choices.filter(({ id }) => used.has(id)).map((choice) => [choice.id, { choice: choice.id, options: choiceSteps(choice) }]),
  );
}

function choiceSteps({ id, question, options }: Choice): Record<string, unknown> {
  const steps = options.map(({ id: option, title }) => [
    option,
    { name: id, label: question, value: title, from: { kind: 'reading', choice: id, option } },
  ]);
  return Object.fromEntries(steps);
}
