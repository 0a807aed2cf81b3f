/** Choices between values, folded: what the conditions before settle is gone, and a choice by one text is told as such. */
import { factsOf, factsWithout, given, isFalse, isTrue, not } from './logic.ts';
import { absent, form, type Node, text, truth } from './node.ts';
import { isSame } from './same-node.ts';

export type Case = { readonly when: Node; readonly value: Node };
type Choice = { readonly cases: readonly Case[]; readonly otherwise: Node };

/** The value of the first condition that holds. Equal values are not told apart. */
export function choose(cases: readonly Case[], otherwise: Node | undefined): Node {
  const last = otherwise ?? absent(cases[0]?.value.type ?? 'text');
  return asNode(withoutTail(settled({ cases, otherwise: last }, [])));
}

/**
 * A condition is asked where those before it do not hold, and a value stands where its own does: neither says again what is known there.
 * What is unknown of a row counts as not so: that happens on rows alone that are refused, or whose answer is another's.
 */
function settled({ cases, otherwise }: Choice, facts: readonly Node[]): Choice {
  let known = facts;
  const kept: Case[] = [];
  for (const { when, value } of cases) {
    const open = given(when, known);
    if (isFalse(open)) continue;
    if (isTrue(open)) return { cases: kept, otherwise: under(value, known) };
    kept.push({ when: open, value: under(value, [...known, ...factsOf(open)]) });
    known = [...known, ...factsWithout(open)];
  }
  return { cases: kept, otherwise: under(otherwise, known) };
}

/** A choice within a choice, where some conditions are known to hold. */
function under(node: Node, facts: readonly Node[]): Node {
  if (node.kind !== 'form' || node.form !== 'case') return node;
  const choice = choiceOf(node) as Choice;
  const found = settled(choice, facts);
  const isOpen = found.cases.length === choice.cases.length && found.otherwise === choice.otherwise;
  const isAsBefore =
    isOpen && found.cases.every(({ when, value }, at) => when === choice.cases[at]?.when && value === choice.cases[at]?.value);
  return isAsBefore ? node : asNode(withoutTail(found));
}

function choiceOf(node: Node): Choice | undefined {
  if (node.kind !== 'form' || (node.form !== 'case' && node.form !== 'match')) return undefined;
  const args = node.form === 'case' ? node.arguments : node.arguments.slice(1);
  const subject = node.arguments[0] as Node;
  const cases = Array.from({ length: (args.length - 1) / 2 }, (_, at) => {
    const key = args[2 * at] as Node;
    return { when: node.form === 'case' ? key : form('equal', 'boolean', [subject, key]), value: args[2 * at + 1] as Node };
  });
  return { cases, otherwise: args.at(-1) as Node };
}

/** The last cases that answer what would be answered without them are gone. */
function withoutTail({ cases, otherwise }: Choice): Choice {
  const end = cases.findLastIndex(({ value }) => !isSame(value, otherwise));
  return { cases: cases.slice(0, end + 1), otherwise };
}

function asNode({ cases, otherwise }: Choice): Node {
  const [first] = cases;
  if (!first) return otherwise;
  if (cases.length === 1 && first.value.kind === 'boolean' && otherwise.kind === 'boolean')
    return first.value.value ? first.when : not(first.when);
  const wide = [...cases.map(({ value }) => value), otherwise].some((node) => node.wide);
  const args = [...cases.flatMap(({ when, value }) => [when, value]), otherwise];
  return byText({ cases, otherwise }, wide) ?? form('case', first.value.type, args, { wide });
}

const isKnown = ({ kind }: Node): boolean => kind === 'text' || kind === 'integer' || kind === 'boolean';

/** Known values by one text: those that differ from the value of any other text. */
function byText({ cases, otherwise }: Choice, wide: boolean): Node | undefined {
  const subject = cases[0]?.when.kind === 'form' ? cases[0].when.arguments[0] : undefined;
  if (!subject || cases.length < 3 || !isKnown(otherwise)) return undefined;
  const keyed = new Map<string, Node>();
  for (const { when, value } of cases) {
    if (when.kind !== 'form' || when.form !== 'equal' || !isKnown(value)) return undefined;
    const [left, key] = when.arguments as [Node, Node];
    if (key.kind !== 'text' || !isSame(left, subject)) return undefined;
    if (!keyed.has(key.value)) keyed.set(key.value, value);
  }
  const pairs = [...keyed].filter(([, value]) => !isSame(value, otherwise)).flatMap(([key, value]) => [text(key), value]);
  return form('match', otherwise.type, [subject, ...pairs, otherwise], { wide });
}

/** Both of one type, texts or truths. */
export function equal(left: Node, right: Node): Node {
  const known = left.kind === right.kind && (left.kind === 'text' || left.kind === 'boolean');
  if (known) return truth(left.value === (right as typeof left).value);
  if (isTrue(right)) return left;
  if (isTrue(left)) return right;
  if (left.kind === 'text') return equal(right, left);
  return (right.kind === 'text' ? equalInCases(left, right.value) : undefined) ?? form('equal', 'boolean', [left, right]);
}

/** Whether a choice between known texts is a text: the condition of the cases where it is, which may be none. */
function equalInCases(node: Node, value: string): Node | undefined {
  const choice = choiceOf(node);
  const is = (each: Node): Node => truth(each.kind === 'text' && each.value === value);
  if (!choice || ![...choice.cases.map((each) => each.value), choice.otherwise].every(({ kind }) => kind === 'text')) return undefined;
  return choose(
    choice.cases.map((each) => ({ when: each.when, value: is(each.value) })),
    is(choice.otherwise),
  );
}
