/**
 * Every kind of declaration: its shape and its reader, for a fence and for a key of a sibling file. What has a wrong shape is
 * reported and left out: an item of a list, an entry of a mapping, an input or an example of a rule, else the declaration.
 */
import { diagnose } from '../../diagnostic/catalogue.ts';
import { type Report, spoiling } from '../../diagnostic/diagnostic.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import type { Contract } from '../../model/contract.ts';
import { spoiltNode } from '../yaml/spoilt.ts';
import { field } from '../yaml/yaml-field.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import * as shapes from './declaration-shape.ts';
import {
  readAcknowledged,
  readAmbiguities,
  readAssumptions,
  readNorms,
  readPositions,
  readReading,
  readReviews,
  readTerms,
  readValues,
  readWaivers,
} from './read-note.ts';
import { bodyKeys, readExamples, readMatrix, readRule, readTariff } from './read-rule.ts';
import { readType } from './read-type.ts';
import { type PartOf, readable } from './readable.ts';
import type { Shape } from './shape.ts';

export type Declarations = {
  -readonly [K in DeclarationKey]: Contract[K][number][];
};
type DeclarationKey =
  | 'values'
  | 'terms'
  | 'readings'
  | 'assumptions'
  | 'waivers'
  | 'types'
  | 'tariffs'
  | 'rules'
  | 'matrices'
  | 'examples'
  | 'norms'
  | 'ambiguities'
  | 'acknowledged'
  | 'reviews'
  | 'positions';

/** `shape` and `read` are of one declaration where `each`, of the whole mapping or list where not. */
type Kind<K extends DeclarationKey = DeclarationKey> = {
  readonly key: K;
  readonly shape: Shape;
  readonly read: (node: YamlNode, under: string) => readonly Contract[K][number][];
  readonly each: boolean;
  readonly partOf: PartOf;
};

const kind = <K extends DeclarationKey>(key: K, shape: Shape, read: Kind<K>['read'], partOf: PartOf = item): Kind<K> => ({
  key,
  shape,
  read,
  each: partOf !== item && partOf !== itemOfItem,
  partOf,
});

/** An item of the list or an entry of the mapping that the declarations are. */
const item: PartOf = (path) => path.slice(0, 1);
/** An item of a list in a mapping of lists. */
const itemOfItem: PartOf = (path) => path.slice(0, 2);
/** An item below one of these keys of a declaration, otherwise the declaration. */
const below =
  (...keys: readonly string[]): PartOf =>
  (path) =>
    path.length > 1 && keys.includes(path[0]!) ? path.slice(0, 2) : [];

const kinds = {
  rule: kind('rules', shapes.ruleShape, (node, under) => [readRule(node, under)], below('inputs', 'examples', 'where', 'survivors')),
  reading: kind('readings', shapes.readingShape, (node, under) => [readReading(node, under)], below()),
  tariff: kind('tariffs', shapes.tariffShape, (node) => [readTariff(node)], below('rows')),
  matrix: kind('matrices', shapes.matrixShape, (node) => [readMatrix(node)], below('tasks', 'rows')),
  assumptions: kind('assumptions', shapes.assumptionsShape, readAssumptions),
  values: kind('values', shapes.valuesShape, readValues),
  terms: kind('terms', shapes.termsShape, readTerms),
  waivers: kind('waivers', shapes.waiversShape, readWaivers),
  types: kind('types', shapes.typesShape, (node) => node.entries.map(({ key, node: type }) => ({ name: key, type: readType(type) }))),
  norms: kind('norms', shapes.normsShape, readNorms),
  ambiguities: kind('ambiguities', shapes.ambiguitiesShape, readAmbiguities),
  examples: kind('examples', shapes.examplesShape, readExamples, itemOfItem),
  acknowledged: kind('acknowledged', shapes.acknowledgedShape, readAcknowledged),
  reviews: kind('reviews', shapes.reviewsShape, readReviews),
  positions: kind('positions', shapes.positionsShape, readPositions),
};

export const fenceKinds = Object.keys(kinds);
/** True for a fence that holds several declarations, false for one that is one. */
export const holdsItems = (name: string): boolean => !kinds[name as keyof typeof kinds].each;
const keys = Object.values(kinds).map(({ key }) => key);

export function noDeclarations(): Declarations {
  return Object.fromEntries(keys.map((key) => [key, []])) as unknown as Declarations;
}

/** What one source declares, after all before it. */
export function addAll(declared: Declarations, into: Declarations): void {
  for (const key of keys) addTo(key, declared[key], into);
}

/** One fence: `name` is the word after `yaml`. */
export function readFence(name: string, node: YamlNode, under: string, into: Declarations, report: Report): void {
  const found = kinds[name as keyof typeof kinds] as Kind;
  accept(found, node, under, into, report);
}

/** One sibling file: a mapping from keys such as `norms` to lists or mappings of declarations. */
export function readSibling(node: YamlNode, into: Declarations, report: Report): void {
  if (node.text !== undefined || node.items.length > 0) {
    report(
      diagnose(
        'read/yaml-shape',
        { path: '', found: node.text === undefined ? 'list' : `"${node.text}"`, expected: 'a mapping' },
        { span: node.span },
      ),
    );
  }
  for (const { key, node: body } of node.entries) {
    const found = Object.values(kinds).find((one) => one.key === key.value) as Kind | undefined;
    if (!found) unknownKey(key, body, report);
    else if (body.value !== null) readBody(found, body, into, report);
  }
}

function readBody(found: Kind, body: YamlNode, into: Declarations, report: Report): void {
  if (found.each && body.items.length === 0 && body.value !== null && !Array.isArray(body.value)) {
    report(diagnose('read/yaml-shape', { path: found.key, found: 'mapping', expected: 'a list' }, { span: body.span }));
  }
  for (const one of found.each ? body.items : [body]) accept(found, one, '', into, report);
}

function unknownKey(key: YamlNode['entries'][number]['key'], body: YamlNode, report: Report): void {
  const suggestion = suggest(key.value, keys);
  const parameters = { path: '', found: `key "${key.value}"`, expected: `one of the keys: ${keys.join(', ')}` };
  const meant = suggestion === undefined ? {} : { suggestion };
  report(spoiling(diagnose('read/yaml-shape', { ...parameters, ...meant }, { span: key.span }), spoiltNode(body)));
}

/** Adds what is readable of the declarations that a node holds. */
function accept(found: Kind, node: YamlNode, under: string, into: Declarations, report: Report): void {
  const left = readable(found.shape, node, found.partOf, report);
  if (left && (found.key !== 'rules' || hasOneBody(left, report))) add(found, left, under, into);
}

function hasOneBody(node: YamlNode, report: Report): boolean {
  const bodies = bodyKeys.filter((key) => field(node, key));
  if (bodies.length === 1) return answersOnce(node, bodies[0] ?? '', report);
  const found = bodies.length === 0 ? 'rule without a body' : bodies.join(' and ');
  const span = field(node, bodies[1] ?? 'id')?.span ?? node.span;
  const told = diagnose('read/yaml-shape', { path: '', found, expected: `exactly one of: ${bodyKeys.join(', ')}` }, { span });
  report(spoiling(told, spoiltNode(node)));
  return false;
}

/** What a table answers where no row applies says nothing beside another body. */
function answersOnce(node: YamlNode, body: string, report: Report): boolean {
  const otherwise = field(node, 'otherwise');
  if (!otherwise || body === 'table') return true;
  const told = diagnose(
    'read/yaml-shape',
    { path: '', found: `otherwise beside ${body}`, expected: 'it under a table' },
    { span: otherwise.span },
  );
  report(spoiling(told, spoiltNode(node)));
  return false;
}

function add<K extends DeclarationKey>(found: Kind<K>, node: YamlNode, under: string, into: Declarations): void {
  addTo(found.key, found.read(node, under), into);
}

function addTo<K extends DeclarationKey>(key: K, more: readonly Contract[K][number][], into: Declarations): void {
  for (const one of more) (into[key] as Contract[K][number][]).push(one);
}
