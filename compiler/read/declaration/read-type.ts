/** YAML of checked shape → type declarations: of inputs, outputs, fields, variants and named types. */
import type { InputDeclaration, NamedType, TypeDeclaration } from '../../model/declaration.ts';
import { entriesAt, field, isTrue, itemsAt, located, locatedTexts, optionalLocated, optionalText, textMap } from '../yaml/yaml-field.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';

/** `money` alone, or `{ type: money, label: … }`; without `type`, `values`, `fields` or `variants` say it. */
export function readType(node: YamlNode): TypeDeclaration {
  if (node.text !== undefined) return { type: located(node) };
  const titles = field(node, 'titles');
  const sign = field(node, 'sign')?.text as TypeDeclaration['sign'];
  return {
    type: typeOf(node),
    ...optionalText(node, 'label'),
    ...optionalText(node, 'note'),
    ...optionalLocated(node, 'rowsOf'),
    ...(field(node, 'values') ? { values: itemsAt(node, 'values').map(located) } : {}),
    ...(field(node, 'fields') ? { fields: readTypes(node, 'fields') } : {}),
    ...(field(node, 'variants') ? { variants: entriesAt(node, 'variants').map(readVariant) } : {}),
    ...(isTrue(node, 'optional') ? { optional: true } : {}),
    ...(sign === undefined ? {} : { sign }),
    ...optionalLocated(node, 'tax'),
    ...(field(node, 'per') ? { per: locatedTexts(node, 'per') } : {}),
    ...(titles ? { titles: textMap(titles) } : {}),
  };
}

function typeOf(node: YamlNode): TypeDeclaration['type'] {
  const written = field(node, 'type');
  if (written) return located(written);
  const implied = field(node, 'variants') ? 'union' : field(node, 'fields') ? 'record' : 'enum';
  return { value: implied, span: node.span };
}

function readVariant({ key, node }: YamlNode['entries'][number]): NonNullable<TypeDeclaration['variants']>[number] {
  return { kind: key, fields: node.entries.map(readNamed) };
}

function readNamed({ key, node }: YamlNode['entries'][number]): NamedType {
  return { name: key, ...readType(node) };
}

function readTypes(node: YamlNode, key: string): NamedType[] {
  return entriesAt(node, key).map(readNamed);
}

export function readInputs(node: YamlNode): InputDeclaration[] {
  return entriesAt(node, 'inputs').map((entry) => ({ ...readNamed(entry), ...optionalLocated(entry.node, 'default') }));
}
