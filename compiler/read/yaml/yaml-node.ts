/** A YAML value with its places. */
import type { Located } from '../../model/located.ts';
import type { Span } from '../../source.ts';

/** `value` is plain data; `text` of a scalar is what was written (`5.10` stays `5.10`). */
export type YamlNode = {
  readonly value: unknown;
  readonly span: Span;
  readonly text?: string;
  readonly entries: readonly { readonly key: Located<string>; readonly node: YamlNode }[];
  readonly items: readonly YamlNode[];
};
