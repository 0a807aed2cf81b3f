/**
 * In: the style part of a document. Out: what a paragraph or a run is set in, through the styles that each is based on.
 * Law: a style that is based on itself ends where it meets itself again, and none is based on more than a word processor lets it.
 */
import { childOf, elementsOf, firstOf, valIn, type Xml } from './xml.ts';

type Style = {
  readonly id: string;
  /** In lower case. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: Xml | undefined;
  readonly run: Xml | undefined;
  readonly table: Xml | undefined;
};

export type Styles = {
  /** The style and those that it is based on, nearest first; nothing for a style that is not there. */
  readonly chain: (id: string | undefined) => readonly Style[];
  /** The paragraph style that holds where none is named. */
  readonly usual: string | undefined;
  readonly runDefaults: Xml | undefined;
  readonly paragraphDefaults: Xml | undefined;
};

export function stylesOf(part: Xml | undefined): Styles {
  const elements = elementsOf(part);
  const styles = new Map<string, Style>();
  let usual: string | undefined;
  for (const element of elements) {
    const id = element.attributes['w:styleId'];
    if (element.name !== 'w:style' || id === undefined) continue;
    styles.set(id, {
      id,
      name: (valIn(element, 'w:name') ?? id).toLowerCase(),
      basedOn: valIn(element, 'w:basedOn'),
      paragraph: childOf(element, 'w:pPr'),
      run: childOf(element, 'w:rPr'),
      table: childOf(element, 'w:tblPr'),
    });
    if (element.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(element.attributes['w:default'] ?? '')) usual = id;
  }
  const defaults = elements.find(({ name }) => name === 'w:docDefaults');
  const chains = new Map<string, readonly Style[]>();
  const chain = (id: string | undefined): readonly Style[] => {
    if (id === undefined) return [];
    const known = chains.get(id) ?? chainOf(id, styles);
    chains.set(id, known);
    return known;
  };
  return {
    chain,
    usual,
    runDefaults: childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
    paragraphDefaults: childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
  };
}

/** Word itself follows eleven. */
const LONGEST_CHAIN = 32;

function chainOf(id: string, styles: ReadonlyMap<string, Style>): Style[] {
  const chain: Style[] = [];
  for (let style = styles.get(id); style && !chain.includes(style) && chain.length < LONGEST_CHAIN; style = styles.get(style.basedOn ?? ''))
    chain.push(style);
  return chain;
}

/** Built-in names are English in every edition of Word; what other programs call them is known in the languages of Europe. */
const HEADING =
  /^(?:heading|titre|(?:ü|u)?berschrift|título|titulo|ttulo|titolo|título|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|titlu|başlık|заголовок|επικεφαλίδα)[\s_]*([1-9])$/i;
const TITLE = /^(?:title|titre|titel|título|titolo)$/i;

/** 0 for the title of the document, 1 to 9 for a heading; nothing for running text. `properties` are the paragraph's own. */
export function outlineOf(properties: Xml | undefined, chain: readonly Style[]): number | undefined {
  const told = firstOf([properties, ...chain.map(({ paragraph }) => paragraph)], (one) => valIn(one, 'w:outlineLvl'));
  const isTitle = chain.some(({ name, id }) => TITLE.test(name) || TITLE.test(id));
  if (isTitle) return 0;
  if (told !== undefined) return Number(told) < 9 ? Number(told) + 1 : undefined;
  const named = chain.map(({ name, id }) => HEADING.exec(name) ?? HEADING.exec(id)).find((match) => match);
  return named ? Number(named[1]) : undefined;
}

/** Of an entry of a table of contents, or of the title above it. */
export const isContentsStyle = (chain: readonly Style[]): boolean =>
  /^(?:toc [1-9]|toc heading|contents heading|contents [1-9])$/.test(chain[0]?.name ?? '');
