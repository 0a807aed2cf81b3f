/** Truth, folded where a side is known: readings are settled when printing, so most of what depends on them goes. */
import { absent, form, type Node, type SqlType, truth } from './node.ts';

const isTruth = (node: Node, value: boolean): boolean => node.kind === 'boolean' && node.value === value;
export const isTrue = (node: Node): boolean => isTruth(node, true);
export const isFalse = (node: Node): boolean => isTruth(node, false);

export function and(...operands: readonly Node[]): Node {
  const left = operands
    .flatMap((node) => (node.kind === 'form' && node.form === 'and' ? node.arguments : [node]))
    .filter((node) => !isTrue(node));
  const found = left.find(isFalse);
  if (found) return found;
  return left.length <= 1 ? (left[0] ?? truth(true)) : form('and', 'boolean', left);
}

export function or(...operands: readonly Node[]): Node {
  const left = operands.filter((node) => !isFalse(node));
  const found = left.find(isTrue);
  if (found) return found;
  return left.length <= 1 ? (left[0] ?? truth(false)) : form('or', 'boolean', left);
}

export function not(node: Node): Node {
  if (node.kind === 'boolean') return truth(!node.value);
  if (node.kind === 'form' && node.form === 'not') return node.arguments[0] as Node;
  if (node.kind === 'form' && node.form === 'isNull') return form('isPresent', 'boolean', node.arguments);
  return node.kind === 'form' && node.form === 'isPresent' ? form('isNull', 'boolean', node.arguments) : form('not', 'boolean', [node]);
}

export function isNull(node: Node): Node {
  if (node.kind === 'null') return truth(true);
  return node.kind === 'column' || node.kind === 'variable' || node.kind === 'form' ? form('isNull', 'boolean', [node]) : truth(false);
}

/** Both of one type, texts or truths. */
export function equal(left: Node, right: Node): Node {
  const known = left.kind === right.kind && (left.kind === 'text' || left.kind === 'boolean');
  if (known) return truth(left.value === (right as typeof left).value);
  if (isTrue(right)) return left;
  if (isTrue(left)) return right;
  const among =
    right.kind === 'text' ? equalInCases(left, right.value) : left.kind === 'text' ? equalInCases(right, left.value) : undefined;
  if (among) return among;
  return form('equal', 'boolean', [left, right]);
}

/** Whether a choice between known texts is a text: the condition of the cases where it is, which may be none. */
function equalInCases(node: Node, value: string): Node | undefined {
  if (node.kind !== 'form' || node.form !== 'case') return undefined;
  const values = node.arguments.filter((_, at) => at % 2 === 1 || at === node.arguments.length - 1);
  if (!values.every((each) => each.kind === 'text')) return undefined;
  const holds = values.map((each) => truth(each.kind === 'text' && each.value === value));
  const cases = holds.slice(0, -1).map((is, at) => ({ when: node.arguments[2 * at] as Node, value: is }));
  return choose(cases, holds.at(-1));
}

/** The value of the first condition that holds. Equal values are not told apart. */
export function choose(cases: readonly { readonly when: Node; readonly value: Node }[], otherwise: Node | undefined): Node {
  const open = cases.filter(({ when }) => !isFalse(when));
  const sure = open.findIndex(({ when }) => isTrue(when));
  const kept = sure < 0 ? open : open.slice(0, sure);
  const last = sure < 0 ? otherwise : open[sure]?.value;
  const [first] = kept;
  if (!first) return last ?? absent('text');
  const isSame = [...kept.map(({ value }) => value), last].every(
    (each) => each?.kind === 'boolean' && each.value === (first.value as { value?: unknown }).value,
  );
  if (isSame) return first.value;
  if (first.value.type === 'boolean' && kept.length === 1 && last?.kind === 'boolean' && first.value.kind === 'boolean') {
    return first.value.value === last.value ? last : first.value.value ? first.when : not(first.when);
  }
  const wide = [...kept.map(({ value }) => value), ...(last ? [last] : [])].some((node) => node.wide);
  const args = [...kept.flatMap(({ when, value }) => [when, value]), last ?? absent(first.value.type)];
  return form('case', typeOf(args), args, { wide });
}

const typeOf = (args: readonly Node[]): SqlType => (args[1] as Node).type;
