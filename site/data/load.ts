/** generated/ → what the pages render: every contract that a build wrote. The manifests are validated once; nothing else of the compiler is read. */
import {
  type EditionText,
  editionTextModel,
  type Impact,
  impactModel,
  type Manifest,
  manifestModel,
} from '../../compiler/model/report/manifest.ts';
import { isInterfaceLanguage, wordsOf } from '../strings/languages.ts';
import { configuration } from './project/configuration.ts';
import { generatedContracts, generatedFile, isGenerated } from './project/generated-file.ts';

export type ContractData = {
  readonly manifest: Manifest;
  readonly code: readonly string[];
  /** What each other edition of the project changes. */
  readonly editions: readonly Impact[];
  /** What each edition would change that was made up to show it: never beside those that were published. */
  readonly demonstrations: readonly Impact[];
  /** The words of all of these. */
  readonly texts: readonly EditionText[];
};

/** In the order of the configuration, those that it does not name after it, by name. */
export const contracts: readonly ContractData[] = inOrder(generatedContracts(), configuration.contracts ?? []).map(loadContract);

/** Of the pages that contracts share: as configured, else the first contract's. */
export const siteLanguage: string =
  configuration.language ?? contracts.map(({ manifest }) => manifest.language).find(isInterfaceLanguage) ?? 'fr';

export function inOrder(ids: readonly string[], first: readonly string[]): string[] {
  return [...first.filter((id) => ids.includes(id)), ...ids.filter((id) => !first.includes(id))];
}

function loadContract(id: string): ContractData {
  const impacts = loadList(`${id}/editions.json`, (data) => impactModel.array().parse(data));
  return {
    manifest: withSpaces(manifestModel.parse(JSON.parse(generatedFile(`${id}/manifest.json`)))),
    code: generatedFile(`${id}/rules.ts`).split('\n'),
    editions: impacts.filter(({ to }) => !to.isDemonstration),
    demonstrations: impacts.filter(({ to }) => to.isDemonstration),
    texts: loadList(`${id}/edition-texts.json`, (data) => editionTextModel.array().parse(data)),
  };
}

/** Nothing where a build had none to write. */
function loadList<T>(path: string, parse: (data: unknown) => readonly T[]): readonly T[] {
  return isGenerated(path) ? parse(JSON.parse(generatedFile(path))) : [];
}

/** Questions and reasons get the spaces of their language; contract words keep their own. */
function withSpaces(manifest: Manifest): Manifest {
  const { spaced } = wordsOf(manifest);
  for (const rule of manifest.rules) rule.question = spaced(rule.question);
  for (const choice of manifest.choices) {
    choice.question = spaced(choice.question);
    choice.why = spaced(choice.why);
    if (choice.against) choice.against = spaced(choice.against);
    choice.options = choice.options.map((option) => ({ ...option, title: spaced(option.title) }));
  }
  return manifest;
}
