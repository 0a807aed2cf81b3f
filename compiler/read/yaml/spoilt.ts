/** What a declaration that cannot be read says: every text in it, so that nothing is told to follow from its absence. */
import type { Spoilt } from '../../diagnostic/diagnostic.ts';
import type { Source, Span } from '../../source.ts';
import type { YamlNode } from './yaml-node.ts';

/** Of YAML that does not parse: what stands in quotes or after a colon, and every word that could be a name. */
export function spoiltText(source: Source, span: Span): Spoilt {
  const text = source.text.slice(span.start, span.end);
  const quoted = [...text.matchAll(/"([^"\n]*)"?|'([^'\n]*)'?/g)].map(([, double, single]) => double ?? single ?? '');
  const values = [...text.matchAll(/:[ \t]+["']?([^\n]*?)["']?[ \t]*$/gm)].map(([, value = '']) => value);
  return { span, texts: [...quoted, ...values, ...(text.match(/[A-Za-z][\w-]*/g) ?? [])] };
}

/** Of a tree: its scalars and keys. `span` is its place. */
export function spoiltNode(node: YamlNode, also: readonly string[] = []): Spoilt {
  return { span: node.span, texts: [...also, ...textsOf(node)] };
}

function textsOf(node: YamlNode): string[] {
  const own = node.text === undefined ? [] : [node.text];
  return [...own, ...node.items.flatMap(textsOf), ...node.entries.flatMap(({ key, node: value }) => [key.value, ...textsOf(value)])];
}
