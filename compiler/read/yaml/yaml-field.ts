/** Reads fields off a YAML tree whose shape has been checked. A scalar is read as it was written. */
import type { Located } from '../../model/located.ts';
import type { Span } from '../../source.ts';
import type { YamlNode } from './yaml-node.ts';

export function field(node: YamlNode, key: string): YamlNode | undefined {
  return node.entries.find((entry) => entry.key.value === key)?.node;
}

/** The text of a scalar field; `''` where it is absent. */
export function textAt(node: YamlNode, key: string): string {
  return field(node, key)?.text?.trim() ?? '';
}

/** The place of a field; the mapping's own where it is absent. */
export function spanAt(node: YamlNode, key: string): Span {
  return field(node, key)?.span ?? node.span;
}

/** `{ [key]: text }` where the field is present, `{}` where it is not. */
export function optionalText<K extends string>(node: YamlNode, key: K): { readonly [P in K]?: string } {
  const found = field(node, key)?.text;
  return (found === undefined ? {} : { [key]: found.trim() }) as { readonly [P in K]?: string };
}

export function located(node: YamlNode): Located<string> {
  return { value: node.text ?? '', span: node.span };
}

/** A located field; the mapping's own place, with no text, where it is absent. */
export function locatedAt(node: YamlNode, key: string): Located<string> {
  const found = field(node, key);
  return found ? located(found) : { value: '', span: node.span };
}

export function optionalLocated<K extends string>(node: YamlNode, key: K): { readonly [P in K]?: Located<string> } {
  const found = field(node, key);
  return (found ? { [key]: located(found) } : {}) as { readonly [P in K]?: Located<string> };
}

export function itemsAt(node: YamlNode, key: string): readonly YamlNode[] {
  return field(node, key)?.items ?? [];
}

export function entriesAt(node: YamlNode, key: string): YamlNode['entries'] {
  return field(node, key)?.entries ?? [];
}

/** A list of texts, or one text alone. */
export function locatedTexts(node: YamlNode, key: string): Located<string>[] {
  const found = field(node, key);
  return found ? (found.text === undefined ? found.items : [found]).map(located) : [];
}

/** The items of a list, or the one thing that stands for a list of one. */
export function oneOrMoreAt(node: YamlNode, key: string): readonly YamlNode[] {
  const found = field(node, key);
  return found ? (found.items.length > 0 ? found.items : [found]) : [];
}

/** The clause a declaration names, or the one it stands under. */
export function clauseOf(node: YamlNode, under: string): Located<string> {
  const named = field(node, 'clause');
  return named ? located(named) : { value: under, span: locatedAt(node, 'quote').span };
}

export function textsAt(node: YamlNode, key: string): string[] {
  return locatedTexts(node, key).map(({ value }) => value);
}

export function isTrue(node: YamlNode, key: string): boolean {
  return field(node, key)?.value === true;
}

export function textMap(node: YamlNode | undefined): Record<string, string> {
  return Object.fromEntries((node?.entries ?? []).map(({ key, node: value }) => [key.value, value.text ?? '']));
}
