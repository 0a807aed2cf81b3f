/** generated/ → what the pages render. The manifests are validated once; nothing else of the compiler is read. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Impact, impactModel, type Manifest, manifestModel } from '../../compiler/model/manifest.ts';
import { fr } from '../strings.ts';

const generated = process.env.CLAUSIER_GENERATED ?? join(process.cwd(), 'generated');

/** `editions`: what each other edition of the project changes. */
export type ContractData = { readonly manifest: Manifest; readonly code: readonly string[]; readonly editions: readonly Impact[] };

/** Contracts in the order of the site: Alteo, Telenet. */
export const contracts: readonly ContractData[] = ['alteo', 'telenet'].map(loadContract);

function loadContract(id: string): ContractData {
  return {
    manifest: withFrenchSpaces(manifestModel.parse(JSON.parse(readFileSync(join(generated, id, 'manifest.json'), 'utf8')))),
    code: readFileSync(join(generated, id, 'rules.ts'), 'utf8').split('\n'),
    editions: loadEditions(join(generated, id, 'editions.json')),
  };
}

function loadEditions(path: string): readonly Impact[] {
  return existsSync(path) ? impactModel.array().parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}

/** Questions and reasons get French spaces; contract words keep their own. */
function withFrenchSpaces(manifest: Manifest): Manifest {
  for (const rule of manifest.rules) rule.question = fr(rule.question);
  for (const choice of manifest.choices) {
    choice.question = fr(choice.question);
    choice.why = fr(choice.why);
    if (choice.against) choice.against = fr(choice.against);
    choice.options = choice.options.map((option) => ({ ...option, title: fr(option.title) }));
  }
  return manifest;
}

/** A generated file as text, by its path under generated/. */
export const generatedFile = (path: string): string => readFileSync(join(generated, path), 'utf8');
