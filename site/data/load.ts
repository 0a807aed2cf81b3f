/** generated/ → what the pages render. The manifests are validated once; nothing else of the compiler is read. */
import { type Impact, impactModel, type Manifest, manifestModel } from '../../compiler/model/report/manifest.ts';
import { fr } from '../strings.ts';
import { generatedFile, isGenerated } from './generated-file.ts';

/** `editions`: what each other edition of the project changes. */
export type ContractData = { readonly manifest: Manifest; readonly code: readonly string[]; readonly editions: readonly Impact[] };

/** Contracts in the order of the site: Alteo, Telenet. */
export const contracts: readonly ContractData[] = ['alteo', 'telenet'].map(loadContract);

function loadContract(id: string): ContractData {
  return {
    manifest: withFrenchSpaces(manifestModel.parse(JSON.parse(generatedFile(`${id}/manifest.json`)))),
    code: generatedFile(`${id}/rules.ts`).split('\n'),
    editions: loadEditions(`${id}/editions.json`),
  };
}

function loadEditions(path: string): readonly Impact[] {
  return isGenerated(path) ? impactModel.array().parse(JSON.parse(generatedFile(path))) : [];
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
