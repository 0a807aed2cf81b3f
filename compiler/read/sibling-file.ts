/** A YAML file beside a contract → its declarations: of a file that does not parse, the items that do. */
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Source } from '../source.ts';
import { type Declarations, noDeclarations, readSibling } from './declaration/declarations.ts';
import { readYaml } from './yaml/yaml.ts';
import type { YamlNode } from './yaml/yaml-node.ts';
import { readPieces } from './yaml/yaml-pieces.ts';

export function readSiblingFile(source: Source): { readonly declared: Declarations; readonly diagnostics: readonly Diagnostic[] } {
  const declared = noDeclarations();
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const node = readLeniently(source, 0, source.text.length, report);
  if (node) readSibling(node, declared, report);
  return { declared, diagnostics };
}

/** The tree of all that parses: where the whole does not, of its items that do. */
export function readLeniently(source: Source, start: number, end: number, report: Report): YamlNode | undefined {
  const found: Diagnostic[] = [];
  const node = readYaml(source, start, end, (diagnostic) => found.push(diagnostic));
  if (!node) return readPieces(source, start, end, found, report);
  for (const diagnostic of found) report(diagnostic);
  return node;
}
