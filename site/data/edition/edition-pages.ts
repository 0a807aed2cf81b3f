/**
 * The editions of a contract whose words the project holds, each with an address that stays its own whichever of them is reproduced:
 * `2022/10` → `/telenet/editions/2022-10/`. What is shown there is words alone: nothing is bound to them.
 */
import type { ClauseModel, EditionText, Impact, Manifest } from '../../../compiler/model/report/manifest.ts';
import { links } from '../../links.ts';
import { type ContractData, contracts } from '../load.ts';

export type EditionPage = {
  /** The last step of its address. */
  readonly slug: string;
  /** A contract that holds nothing but the words of the edition. */
  readonly words: Manifest;
  /** The file it was read from; none for the edition that is reproduced. */
  readonly file?: string;
  readonly isDemonstration: boolean;
  /** What it changes in the edition that is reproduced. */
  readonly impact?: Impact | undefined;
};

/** The one that is reproduced comes first. */
export function editionPages({ manifest, editions, demonstrations, texts }: ContractData): EditionPage[] {
  const named = slugs([manifest.edition, ...texts.map(({ edition }) => edition)]);
  const others = texts.map(
    (text, index): EditionPage => ({
      slug: named[index + 1] ?? '',
      words: wordsAlone(manifest, text),
      file: text.file,
      isDemonstration: text.isDemonstration,
      impact: [...editions, ...demonstrations].find(({ to }) => to.file === text.file),
    }),
  );
  return [{ slug: named[0] ?? '', words: wordsAlone(manifest, manifest), isDemonstration: false }, ...others];
}

export type EditionPath = {
  readonly params: { readonly contract: string; readonly edition: string };
  readonly props: { readonly manifest: Manifest; readonly edition: EditionPage };
};

/** Of every contract: what is written at the address of each of its editions. */
export const editionPaths = (): EditionPath[] =>
  contracts.flatMap((data) =>
    editionPages(data).map((edition) => ({
      params: { contract: data.manifest.contract, edition: edition.slug },
      props: { manifest: data.manifest, edition },
    })),
  );

/** Of the edition that is reproduced. */
export const currentAddress = ({ contract, edition }: Pick<Manifest, 'contract' | 'edition'>): string =>
  links.editionText(contract, slugs([edition])[0] ?? '');

/** `Édition 2022/10` → `edition-2022-10`; of two alike the later is counted. */
function slugs(editions: readonly string[]): string[] {
  const plain = editions.map(plainName);
  return plain.map((name, index) => {
    const before = plain.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name}--${before + 1}`;
  });
}

const plainName = (edition: string): string =>
  edition
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'edition';

type Words = Pick<EditionText, 'edition' | 'date' | 'title' | 'clauses'>;

const wordsAlone = (manifest: Manifest, { edition, date, title, clauses }: Words): Manifest => ({
  ...manifest,
  edition,
  date,
  title,
  clauses: clauses.map(unbound),
  ...{ constants: [], norms: [], rules: [], choices: [], ambiguities: [], terms: [], matrices: [], tariffs: [] },
});

const unbound = ({ id, kind, number, parent, level, glyph, text, cells, bold }: Words['clauses'][number]): ClauseModel => ({
  ...{ id, kind, number, parent, level, glyph, text, cells, bold },
  ...{ marks: [], rules: [], norms: [], readings: [], terms: [], references: [], referredFrom: [], waivers: [] },
});
