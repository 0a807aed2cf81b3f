/**
 * A rule's formula → a tree to draw in MathML: rows, fractions, cases, and leaves that carry French labels. A constant keeps
 * its id, so that its figure links to its words.
 */
import type { FormulaModel, Manifest, RuleModel, TypeModel } from '../../../compiler/model/report/manifest.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { Words } from '../../strings/words.ts';
import { fieldLabel, hasField } from '../case/field-label.ts';
import { formatConstant } from '../format/format-constant.ts';
import { elided } from './formula-elision.ts';
import type { MathNode } from './math-node.ts';

type Scope = {
  readonly manifest: Manifest;
  readonly words: Words;
  readonly rule: RuleModel;
  readonly items: ReadonlyMap<string, string>;
};

export function formulaMath(manifest: Manifest, rule: RuleModel, formula: FormulaModel): MathNode {
  const words = wordsOf(manifest);
  return elided(words, draw({ manifest, words, rule, items: new Map() }, formula));
}

const text = ({ words }: Pick<Scope, 'words'>, said: string): MathNode => ({ kind: 'text', text: words.spaced(said) });
const sign = (words: string): MathNode => ({ kind: 'operator', text: words });
const row = (...of: readonly MathNode[]): MathNode => ({ kind: 'row', of });
const joined = (nodes: readonly MathNode[], between: () => MathNode): MathNode[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [between(), node]));

/** Names of list items, outermost first. */
const letters = 'efghij';

const weight: Readonly<Record<string, number>> = {
  if: 0,
  or: 1,
  and: 2,
  not: 3,
  '=': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 8,
};
const signs: Readonly<Record<string, string>> = { '*': '×', '-': '−', '<=': '≤', '>=': '≥', '!=': '≠' };

function draw(scope: Scope, formula: FormulaModel): MathNode {
  const { op, of = [] } = formula;
  const inner = (index: number): MathNode => draw(scope, of[index] ?? { op: 'null' });
  switch (op) {
    case 'literal':
      return text(scope, literalWords(scope, formula.value));
    case 'zero':
      return { kind: 'number', text: '0' };
    case 'null':
      return text(scope, scope.words.formulaText.nothing);
    case 'constant':
      return constant(scope, formula.name ?? '');
    case 'input':
    case 'local':
      return text(scope, nameWords(scope, formula.name ?? ''));
    case 'reading':
      return text(scope, scope.words.formulaText.readingIs);
    case 'if':
      return { kind: 'cases', of: casesOf(scope, formula) };
    case '/':
      return { kind: 'fraction', of: [inner(0), inner(1)] };
    case 'not':
      return row(text(scope, `${scope.words.formulaText.not} `), wrapped(scope, formula, 0));
    case 'negate':
      return row(sign('−'), wrapped(scope, formula, 0));
    case 'given':
    case 'absent':
      return row(inner(0), text(scope, ` ${scope.words.formulaText[op]}`));
    case 'and':
    case 'or':
      return row(
        ...joined(
          of.map((_, index) => wrapped(scope, formula, index)),
          () => text(scope, ` ${scope.words.formulaText[op]} `),
        ),
      );
    case 'call':
      return call(scope, formula);
    default:
      return op in weight ? binary(scope, formula) : structured(scope, formula);
  }
}

/** A comparison with a reading says the reading's title. */
function binary(scope: Scope, formula: FormulaModel): MathNode {
  const [left, right] = formula.of ?? [];
  if (left?.op === 'reading' && right?.op === 'literal') {
    const title = text(scope, scope.words.formulaText.reading(literalWords(scope, right.value)));
    return formula.op === '=' ? title : row(text(scope, `${scope.words.formulaText.not} `), title);
  }
  return row(wrapped(scope, formula, 0), sign(signs[formula.op] ?? formula.op), wrapped(scope, formula, 1));
}

function wrapped(scope: Scope, formula: FormulaModel, index: number): MathNode {
  const inner = formula.of?.[index] ?? { op: 'null' };
  const own = weight[formula.op] ?? 9;
  const its = weight[inner.op] ?? 9;
  const isTight = its > own || (its === own && (index === 0 || formula.op === '+' || formula.op === '*' || own <= 3));
  const node = draw(scope, inner);
  return isTight || inner.op === '/' ? node : row(sign('('), node, sign(')'));
}

function casesOf(scope: Scope, { of: [condition, then, otherwise] = [] }: FormulaModel): (readonly [MathNode, MathNode | undefined])[] {
  if (!condition || !then || !otherwise) return [];
  const rest = otherwise.op === 'if' ? casesOf(scope, otherwise) : [[draw(scope, otherwise), undefined] as const];
  return [[draw(scope, then), draw(scope, condition)], ...rest];
}

function call(scope: Scope, { name = '', of = [] }: FormulaModel): MathNode {
  if (name === 'last' && of[0]?.op === 'latest') return overOwnItems(scope, of[0], 'last');
  const drawn = of.map((argument) => draw(scope, argument));
  if (name === 'floor') return row(sign('⌊'), ...drawn, sign('⌋'));
  if (name === 'ceiling') return row(sign('⌈'), ...drawn, sign('⌉'));
  if (name === 'min' || name === 'max')
    return row(text(scope, name), sign('('), ...joined(drawn, () => text(scope, scope.words.formulaText.separator)), sign(')'));
  const all = drawn.map(() => '#').join(scope.words.formulaText.separator);
  const pattern = scope.words.functionWordsIn(name, scope.manifest.working) ?? `${name}(#…)`;
  return row(...filled(scope, pattern.replace('#…', all), of, drawn));
}

/** `# + # (en jours ouvrés)`: an argument for each `#` in order, or for `#2` the second. */
function filled(scope: Scope, pattern: string, of: readonly FormulaModel[], drawn: readonly MathNode[]): MathNode[] {
  const [before = '', ...pieces] = pattern.split(/#(?=\d?)/);
  const nodes = pieces.flatMap((piece, index) => {
    const [, digit, words = ''] = /^(\d?)([\s\S]*)$/.exec(piece) ?? [];
    const at = digit ? Number(digit) - 1 : index;
    const argument = drawn[at];
    const isCompound = ['+', '-', '*', 'if', 'and', 'or'].includes(of[at]?.op ?? '');
    const shown = argument === undefined ? [] : isCompound ? [sign('('), argument, sign(')')] : [argument];
    return words === '' ? shown : [...shown, text(scope, words)];
  });
  return before === '' ? nodes : [text(scope, before), ...nodes];
}

const lengths = ['months', 'days', 'years', 'value'];

function structured(scope: Scope, formula: FormulaModel): MathNode {
  const { op, name = '', of = [] } = formula;
  const inner = of.map((part) => draw(scope, part));
  switch (op) {
    case 'field':
      // The length of a period that the text states is the period itself.
      if (of[0]?.op === 'constant' && lengths.includes(name)) return inner[0]!;
      return row(text(scope, `${fieldWords(scope, name)} ${scope.words.formulaText.of} `), ...inner);
    case 'list':
      return row(sign('['), ...joined(inner, () => text(scope, scope.words.formulaText.separator)), sign(']'));
    case 'record':
      return row(
        ...joined(
          of.map((entry) => entryNode(scope, entry)),
          () => text(scope, scope.words.formulaText.separator),
        ),
      );
    case 'rule':
      return ruleCall(scope, formula);
    case 'for':
    case 'some':
    case 'every':
      return overItems(scope, formula, op);
    case 'filter':
    case 'latest':
      return overOwnItems(scope, formula, op);
    case 'table':
      return text(scope, scope.words.formulaText.table);
    case 'exceptions':
      return row(inner[0] ?? text(scope, ''), text(scope, `, ${scope.words.formulaText.unless}`));
    default:
      return row(...inner);
  }
}

/** `item` takes a letter of its own. */
function overOwnItems(scope: Scope, { of = [] }: FormulaModel, op: 'filter' | 'latest' | 'last'): MathNode {
  const item = letters[scope.items.size] ?? 'e';
  const inside = { ...scope, items: new Map([...scope.items, ['item', item]]) };
  const [list, key, take] = of.map((part, index) => draw(index === 1 ? inside : scope, part));
  if (!list || !key) return text(scope, '');
  if (op === 'filter') return row(list, text(scope, `${scope.words.formulaText.filter(item)} `), sign('('), key, sign(')'));
  if (op === 'last') return row(text(scope, `${scope.words.formulaText.last} `), list, text(scope, ` ${scope.words.formulaText.by} `), key);
  return row(
    text(scope, `${scope.words.formulaText.latest} `),
    list,
    text(scope, ` ${scope.words.formulaText.by} `),
    key,
    text(scope, ` (${scope.words.formulaText.number}${scope.words.figures.colon}`),
    take ?? text(scope, ''),
    text(scope, ')'),
  );
}

function ruleCall(scope: Scope, { name = '', of = [] }: FormulaModel): MathNode {
  const title = scope.manifest.rules.find(({ id }) => id === name)?.title ?? name;
  const values = of.map((argument) => row(...(argument.of ?? []).map((part) => draw(scope, part))));
  return row(
    text(scope, scope.words.quoted(title)),
    sign('('),
    ...joined(values, () => text(scope, scope.words.formulaText.separator)),
    sign(')'),
  );
}

function overItems(scope: Scope, { name = '', of = [] }: FormulaModel, op: 'for' | 'some' | 'every'): MathNode {
  const item = letters[scope.items.size] ?? 'e';
  const [list, body] = of;
  if (!list || !body) return text(scope, '');
  const drawn = draw({ ...scope, items: new Map([...scope.items, [name, item]]) }, body);
  if (op === 'for') return row(drawn, text(scope, `, ${scope.words.formulaText.each(item)} `), draw(scope, list));
  return row(
    text(scope, `${scope.words.formulaText[op](item)} `),
    draw(scope, list),
    text(scope, ` ${scope.words.formulaText.such} `),
    sign('('),
    drawn,
    sign(')'),
  );
}

function constant(scope: Scope, id: string): MathNode {
  const { manifest, words } = scope;
  const known = manifest.constants.find((constant) => constant.id === id);
  if (known) return { kind: 'constant', id, text: formatConstant(words, known.value, known.model) };
  const calendar = manifest.calendars.find((calendar) => calendar.id === id);
  return text(scope, calendar ? lower(calendar.label, manifest.provider) : id);
}

function nameWords({ manifest, rule, items }: Scope, name: string): string {
  const named = rule.inputs.find((input) => input.name === name) ?? rule.where.find((where) => where.name === name);
  const label = named?.label;
  return items.get(name) ?? (label ? lower(label, manifest.provider) : name);
}

/** `Montant mensuel` → `montant mensuel`; `GTR` stays, and so does the provider's name. */
const lower = (label: string, provider: string): string =>
  /^\p{Lu}[\p{Ll}-]/u.test(label) && !label.startsWith(provider) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** A field's label: of this rule or of those it calls where these have the field, else where some rule declares it. */
function fieldWords({ manifest, rule, words }: Scope, name: string): string {
  const near = [rule, ...manifest.rules.filter(({ id }) => rule.calls.includes(id))];
  const label = fieldLabel({ rules: hasField({ rules: near }, name) ? near : manifest.rules }, name);
  return label ?? words.formulaText.fields[name] ?? words.fieldWords[name] ?? name;
}

/** `kind` says which variant, in its own words. */
function entryNode(scope: Scope, { name = '', of = [] }: FormulaModel): MathNode {
  const value = of.map((part) => draw(scope, part));
  return name === 'kind' ? row(...value) : row(text(scope, fieldWords(scope, name) + scope.words.figures.colon), ...value);
}

function literalWords({ manifest, rule, words }: Scope, value: unknown): string {
  if (typeof value === 'boolean') return words.formulaText[value ? 'yes' : 'no'];
  if (typeof value !== 'string') return String(value);
  const options = manifest.choices.filter(({ id }) => rule.readings.some(({ choice }) => choice === id)).flatMap(({ options }) => options);
  const types = [rule, ...manifest.rules].flatMap(({ inputs, output }) => [...inputs.map(({ type }) => type), output]);
  return (
    options.find(({ id }) => id === value)?.title ??
    types.map((type) => titlesOf(type)[value]).find(Boolean) ??
    words.enumWords[value] ??
    workingWord(manifest, words, value) ??
    value
  );
}

function workingWord({ working }: Manifest, { plainWorking, workingWords }: Words, unit: string): string | undefined {
  return unit === 'working-hour' || unit === 'working-day' ? workingWords[working ?? plainWorking][unit][0] : undefined;
}

/** Titles of an enum's values or of a union's variants, under lists and fields too. */
function titlesOf({ titles, of, fields = [], variants = [] }: TypeModel): Readonly<Record<string, string>> {
  const named = variants.flatMap(({ kind, label }) => (label === undefined ? [] : [[kind, label] as const]));
  const inner = [...fields, ...variants.flatMap(({ fields }) => fields)].map(({ type }) => titlesOf(type));
  return Object.assign({}, ...inner, of ? titlesOf(of) : {}, Object.fromEntries(named), titles ?? {});
}
