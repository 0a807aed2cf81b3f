/**
 * A YAML tree against its shape → what of it has the shape. Each difference is told: the path, what was found, what was
 * expected, the key that was probably meant. What cannot stand without the part that is wrong is left out and spoilt.
 */
import { diagnose } from '../../diagnostic/catalogue.ts';
import { type Diagnostic, type Report, spoiling } from '../../diagnostic/diagnostic.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import { spoiltNode } from '../yaml/spoilt.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import type { Mismatch, Shape } from './shape.ts';

type Path = readonly string[];
/** The part that is left out with what is wrong at a path: the first keys of it, or none for the whole. */
export type PartOf = (path: Path) => Path;
/** `breaks` where nothing can stand without it; an unknown key that is no misspelt one breaks nothing. */
type Issue = {
  readonly diagnostic: Diagnostic;
  readonly path: Path;
  readonly breaks: boolean;
  /** The key that is missing at the path, or the one that an unknown key was meant to be. */
  readonly absent?: string;
  readonly meant?: string;
};

/** The tree without the parts that have not the shape; nothing where it cannot stand without one of them. */
export function readable(shape: Shape, node: YamlNode, partOf: PartOf, report: Report): YamlNode | undefined {
  const issues = shape(node.value);
  if (issues.length === 0) return node;
  const told = withoutMeant(issues.flatMap((issue) => tell(issue, node)));
  const parts: Path[] = [];
  for (const { diagnostic, path, breaks } of told) {
    const part = partOf(path);
    const at = descend(node, part);
    report(breaks ? spoiling(diagnostic, spoiltNode(at.node, part.slice(-1))) : diagnostic);
    if (breaks) parts.push(at.missing === undefined ? part : []);
  }
  return parts.some((part) => part.length === 0) ? undefined : without(node, parts);
}

/** A misspelt key and the absence of the one that was meant are told once. */
function withoutMeant(told: readonly Issue[]): readonly Issue[] {
  const same = (one: Path, other: Path): boolean => one.join('\n') === other.join('\n');
  const covered = ({ absent, path }: Issue): boolean =>
    absent !== undefined && told.some((key) => key.meant === absent && same(key.path, path));
  return told.filter((one) => !covered(one));
}

function tell(mismatch: Mismatch, root: YamlNode): Issue[] {
  const { path } = mismatch;
  if (mismatch.of !== 'unknown keys') return [tellPart(mismatch, root)];
  const { node } = descend(root, path);
  const comma = mismatch.keys.find((key) => afterComma(key, node));
  if (comma !== undefined) return [{ diagnostic: tellComma(comma, path, root), path, breaks: true }];
  return mismatch.keys.map((key) => tellKey(key, mismatch.known, path, root));
}

function tellPart({ of, path, expected }: Mismatch & { readonly of: 'value' | 'key' }, root: YamlNode): Issue {
  const { node, missing } = descend(root, path);
  const asKey = of === 'key';
  const found = missing !== undefined ? `absence of "${missing}"` : asKey ? `key "${path.at(-1)}"` : foundOf(node);
  const span = asKey ? (keySpan(root, path) ?? node.span) : headOf(node);
  const place = missing !== undefined || asKey ? path.slice(0, -1) : path;
  const diagnostic = diagnose('read/yaml-shape', { path: shown(root, place), found, expected, ...meantBy(node, expected) }, { span });
  return missing === undefined ? { diagnostic, path, breaks: true } : { diagnostic, path: place, breaks: true, absent: missing };
}

function meantBy(node: YamlNode, expected: string): { suggestion?: string } {
  const choices = /^one of: (.+)$/.exec(expected)?.[1]?.split(', ');
  const suggestion = choices && node.text !== undefined ? suggest(node.text, choices) : undefined;
  return suggestion === undefined ? {} : { suggestion };
}

function tellKey(key: string, known: readonly string[], path: Path, root: YamlNode): Issue {
  const { node } = descend(root, path);
  const suggestion = suggest(key, known);
  const span = node.entries.find((entry) => entry.key.value === key)?.key.span ?? node.span;
  const parameters = { path: shown(root, path), found: `key "${key}"`, expected: `one of the keys: ${known.join(', ')}` };
  const meant = suggestion === undefined ? {} : { suggestion };
  const diagnostic = diagnose('read/yaml-shape', { ...parameters, ...meant }, { span });
  const isMeant = suggestion !== undefined && !node.entries.some((entry) => entry.key.value === suggestion);
  return { diagnostic, path, breaks: isMeant, ...(suggestion === undefined ? {} : { meant: suggestion }) };
}

/** A key without a value in `{ … }`: what follows a comma in a text that stands without quotes. */
function afterComma(key: string, node: YamlNode): boolean {
  const at = node.entries.findIndex((entry) => entry.key.value === key);
  const value = node.entries[at]?.node;
  return at > 0 && value?.value === null && value.text === undefined;
}

function tellComma(key: string, path: Path, root: YamlNode): Diagnostic {
  const { node } = descend(root, path);
  const at = node.entries.findIndex((entry) => entry.key.value === key);
  const before = [...path, node.entries[at - 1]!.key.value];
  return diagnose(
    'read/yaml-comma',
    { path: shown(root, before), rest: key },
    { span: node.entries[at]!.key.span, label: 'after a comma' },
  );
}

/** The node at a path, or the nearest one above and the first key that is missing below it. */
function descend(root: YamlNode, path: Path): { node: YamlNode; missing?: string } {
  let node = root;
  for (const step of path) {
    const next = node.entries.find(({ key }) => key.value === step)?.node ?? node.items[Number(step)];
    if (!next) return { node, missing: step };
    node = next;
  }
  return { node };
}

/** A path as an author knows it: an item by its id, else by its number from 1. */
function shown(root: YamlNode, path: Path): string {
  const steps = path.map((step, index) => {
    const above = descend(root, path.slice(0, index)).node;
    const item = above.items[Number(step)];
    return item ? (item.entries.find(({ key }) => key.value === 'id')?.node.text ?? `item ${Number(step) + 1}`) : step;
  });
  return steps.join('.');
}

function keySpan(root: YamlNode, path: Path): YamlNode['span'] | undefined {
  return descend(root, path.slice(0, -1)).node.entries.find(({ key }) => key.value === path.at(-1))?.key.span;
}

/** A mapping or a list is shown by its first line only. */
function headOf({ span, entries, items }: YamlNode): YamlNode['span'] {
  const first = entries[0]?.key.span ?? items[0]?.span;
  return first ? { ...span, end: Math.max(first.end, span.start + 1) } : span;
}

function foundOf({ value, text: written }: YamlNode): string {
  if (value === null || value === undefined) return 'empty value';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'mapping' : `"${written ?? String(value)}"`;
}

/** The tree without what stands at these paths. */
function without(node: YamlNode, paths: readonly Path[]): YamlNode {
  const below = (step: string): Path[] => paths.filter(([first]) => first === step).map(([, ...rest]) => rest);
  const isLeft = (step: string): boolean => !below(step).some((rest) => rest.length === 0);
  return {
    ...node,
    entries: node.entries.flatMap(({ key, node: value }) => (isLeft(key.value) ? [{ key, node: without(value, below(key.value)) }] : [])),
    items: node.items.flatMap((item, index) => (isLeft(String(index)) ? [without(item, below(String(index)))] : [])),
  };
}
