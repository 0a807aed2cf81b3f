/**
 * YAML text → a tree of plain values with exact spans. Aliases, anchors, tags and merge keys are refused, so nothing grows
 * and nothing is hidden. A broken document gives diagnostics and no tree.
 */
import type { ParsedNode, parseDocument, YAMLError } from 'yaml';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { fullYaml } from '../../language/full-yaml.ts';
import type { Source, Span } from '../../source.ts';
import { canonicalYaml } from '../markdown/canonical.ts';
import { deepest } from '../markdown/markdown.ts';
import { refuseInvisibleValues } from './invisible.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { YamlNode } from './yaml-node.ts';

type Place = { readonly file: string; readonly base: number; readonly end: number; readonly report: Report };

/** Reads the YAML that stands in `source` from `start` to `end`. An empty document is an empty mapping. */
export function readYaml(source: Source, start: number, end: number, report: Report): YamlNode | undefined {
  const node = readPlainYaml(source.file, source.text, start, end) ?? readYamlFully(source, start, end, report);
  const written = node && (accentApart.test(source.text.slice(start, end)) || escaped.test(source.text.slice(start, end)));
  if (!written) return node;
  refuseInvisibleValues(node, source, report);
  return canonicalYaml(node);
}

const accentApart = /\p{M}|[\u1100-\u11ff\u2126\u212a\u212b\uf900-\ufaff]/u;
const escaped = /\\[uUxNLP_]/;

/** The same by the full parser alone, which knows all of YAML and says what is wrong with it. */
export function readYamlFully(source: Source, start: number, end: number, report: Report): YamlNode | undefined {
  const place: Place = { file: source.file, base: start, end, report };
  const document = parse(source.text.slice(start, end));
  if (!document) {
    report(diagnose('read/too-deep', {}, { span: spanOf(place, 0, 1) }));
    return undefined;
  }
  const [broken] = document.errors;
  if (broken) reportError(broken, source.text, place);
  for (const warning of document.warnings) report(diagnose('read/yaml-alias', { what: 'tag' }, { span: spanOf(place, ...warning.pos) }));
  const refused = { count: document.errors.length + document.warnings.length };
  const node = document.contents ? convert(document.contents, place, refused, 0) : emptyMapping(place);
  return refused.count === 0 ? node : undefined;
}

/** Nothing when the document nests so deeply that the parser's recursion ends. */
function parse(text: string): ReturnType<typeof parseDocument<ParsedNode>> | undefined {
  try {
    return fullYaml().parseDocument(text, {
      keepSourceTokens: false,
      prettyErrors: false,
      uniqueKeys: true,
      merge: false,
      strict: true,
      logLevel: 'error',
    });
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** Only the first error of a document: those after it follow from it. */
function reportError(error: YAMLError, text: string, place: Place): void {
  const span = spanOf(place, ...error.pos);
  const key = /^["']?([^\s"':,}]+)/.exec(text.slice(span.start, span.start + 80))?.[1] ?? '';
  if (error.code === 'DUPLICATE_KEY')
    place.report(diagnose('read/yaml-duplicate-key', { key }, { span: { ...span, end: span.start + key.length } }));
  else if (error.code === 'TAG_RESOLVE_FAILED') place.report(diagnose('read/yaml-alias', { what: 'tag' }, { span }));
  else place.report(diagnose('read/yaml-syntax', { problem: problemOf(error), cure: cureOf(error, text, span) }, { span }));
}

function problemOf(error: YAMLError): string {
  const [first = ''] = error.message.split('\n');
  const sentence = first.replace(/[.:]$/, '');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Spaces that YAML takes for letters. */
const unusual = String.raw`\u00a0\u2000-\u200b\u202f\u3000\ufeff`;

/** What an author can do about it, where the text shows it. */
function cureOf(error: YAMLError, text: string, { start }: Span): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0]!;
  if (/tabs/i.test(error.message) || /^ *\t/.test(line)) return 'Indent with spaces: YAML takes no tab.';
  if (new RegExp(`^[ \\t]*[${unusual}]`).test(line)) return 'Indent with plain spaces: this line begins with another kind of space.';
  if (new RegExp(`(?:^|[{,])[ \\t-]*[\\w.-]+:[${unusual}]`).test(line))
    return 'Write a plain space after the colon: another kind of space stands there.';
  if (/closing ["']?quote|Missing closing/i.test(error.message))
    return 'Close the text with the quote it was opened with; a quote inside it is doubled or escaped.';
  if (/nested mappings|compact mappings|block collections are not allowed within flow/i.test(error.message))
    return 'Put the text between quotes: without them a colon and a space begin a mapping.';
  return undefined;
}

function emptyMapping(place: Place): YamlNode {
  return { value: {}, span: spanOf(place, 0, 0), entries: [], items: [] };
}

type Refused = { count: number };

function convert(node: ParsedNode, place: Place, refused: Refused, depth: number): YamlNode {
  const span = spanOf(place, node.range[0], node.range[1]);
  const what = forbidden(node) ?? (depth > deepest ? 'nesting' : undefined);
  if (what) {
    refused.count++;
    place.report(diagnose('read/yaml-alias', { what }, { span }));
    return { value: null, span, entries: [], items: [] };
  }
  if (fullYaml().isMap(node)) return convertMap(node.items as readonly PairNode[], node.flow === true, span, place, refused, depth);
  if (fullYaml().isSeq(node)) {
    const items = node.items.map((item) => convert(item as ParsedNode, place, refused, depth + 1));
    return { value: items.map(({ value }) => value), span: node.flow ? span : endingWith(items.at(-1), span), entries: [], items };
  }
  if (!fullYaml().isScalar(node)) return { value: null, span, entries: [], items: [] };
  const text = node.type === 'PLAIN' ? node.source : String(node.value ?? '');
  return { value: node.value, span, text, entries: [], items: [] };
}

type PairNode = { readonly key: ParsedNode; readonly value: ParsedNode | null };

/** A block collection ends where its last value does, not with the line end after it. */
const endingWith = (last: YamlNode | undefined, span: Span): Span => ({ ...span, end: last?.span.end ?? span.end });

function convertMap(pairs: readonly PairNode[], flow: boolean, span: Span, place: Place, refused: Refused, depth: number): YamlNode {
  const entries = pairs.map(({ key, value }) => {
    const name = convert(key, place, refused, depth + 1);
    if (name.text === '<<' || name.text === undefined) {
      refused.count++;
      place.report(diagnose('read/yaml-alias', { what: name.text === '<<' ? 'merge key' : 'key that is no text' }, { span: name.span }));
    }
    const written =
      value && !(fullYaml().isScalar(value) && value.type === 'PLAIN' && value.source === '' && value.anchor === undefined && !value.tag);
    const node = written
      ? convert(value, place, refused, depth + 1)
      : (gluedValue(name) ?? { ...emptyMapping(place), value: null, span: name.span });
    return { key: { value: plainKey(name, place, refused), span: name.span }, node };
  });
  const value = Object.fromEntries(entries.map(({ key, node }) => [key.value, node.value]));
  return { value, span: flow ? span : endingWith(entries.at(-1)?.node, span), entries, items: [] };
}

/** `type:\u00a0money`, which is one key to YAML. */
const glued = new RegExp(`^([\\w.-]+):[${unusual}]+(\\S.*)$`, 's');

const scalarOf = (text: string): unknown => (text === 'true' ? true : text === 'false' ? false : text);

/** The value that an unusual space keeps on its key. */
function gluedValue({ text = '', span }: YamlNode): YamlNode | undefined {
  const [, , value] = glued.exec(text) ?? [];
  return value === undefined
    ? undefined
    : { value: scalarOf(value), text: value, span: { ...span, start: span.end - value.length }, entries: [], items: [] };
}

/** A key without the unusual spaces at its ends or after its colon, which are reported where nothing else is wrong. */
function plainKey({ text = '', span }: YamlNode, { report }: Place, { count }: Refused): string {
  const plain = glued.exec(text)?.[1] ?? text.trim();
  if (plain !== text && count === 0) report(diagnose('read/yaml-space', { key: plain }, { span, label: 'an unusual space' }));
  return plain;
}

function forbidden(node: ParsedNode): string | undefined {
  if (fullYaml().isAlias(node)) return 'alias';
  if ('anchor' in node && node.anchor !== undefined) return 'anchor';
  return node.tag === undefined ? undefined : 'tag';
}

function spanOf({ file, base, end }: Place, from: number, to: number): Span {
  return { file, start: Math.min(base + from, end), end: Math.min(base + to, end) };
}
