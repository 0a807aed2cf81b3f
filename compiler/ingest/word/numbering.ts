/**
 * In: the numbering part of a document. Out: the label that each numbered paragraph prints, counted in the order in which they come.
 * Law: lists that share one definition share their counts, unless one of them starts a level anew; a level restarts after one above it.
 */
import { isKnownFormat, printNumber } from '../record/print-number.ts';
import type { Styles } from './styles.ts';
import { childOf, elementsOf, firstOf, isOn, valIn, type Xml } from './xml.ts';

export type Level = {
  readonly index: number;
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** The level, from 1, after which it begins anew: the one above it where nothing is said, none at 0. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  /** Nothing stands between the label and the words. */
  readonly glued: boolean;
  readonly style: string | undefined;
  readonly paragraph: Xml | undefined;
  readonly run: Xml | undefined;
};

type List = { readonly definition: string; readonly levels: ReadonlyMap<number, Level>; readonly starts: ReadonlyMap<number, number> };

/** What a paragraph prints before its words; `bullet` is a sign that counts nothing. */
export type Label = { readonly text: string; readonly bullet: boolean; readonly level: Level; readonly known: boolean };

export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(part: Xml | undefined, styles: Styles) {
    const elements = elementsOf(part);
    const abstracts = new Map(
      elements.filter(({ name }) => name === 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
    );
    const numbers = new Map(elements.filter(({ name }) => name === 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]));
    for (const [id, number] of numbers) {
      const definition = definitionOf(number, abstracts, numbers, styles);
      const levels = levelsOf(abstracts.get(definition));
      const starts = new Map<number, number>();
      for (const override of elementsOf(number).filter(({ name }) => name === 'w:lvlOverride')) {
        const index = Number(override.attributes['w:ilvl'] ?? 0);
        const level = childOf(override, 'w:lvl');
        if (level) levels.set(index, levelOf(level));
        const start = valIn(override, 'w:startOverride');
        if (start !== undefined) starts.set(index, Number(start) || 0);
      }
      this.lists.set(id, { definition, levels, starts });
    }
  }

  /** The level of a list; that of a style's own where the list links one to it. */
  level(list: string, index: number, style?: string): Level | undefined {
    const levels = this.lists.get(list)?.levels;
    return (style === undefined ? undefined : [...(levels?.values() ?? [])].find((level) => level.style === style)) ?? levels?.get(index);
  }

  /** Counts one paragraph further, and says what it prints. */
  next(id: string, level: Level): Label {
    const list = this.lists.get(id)!;
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    this.begin(id, list, counts);
    const { index } = level;
    const before = counts[index];
    counts[index] = before === undefined ? startOf(list, index) : before + 1;
    for (let below = index + 1; below < counts.length; below++)
      if (restartsAfter(list.levels.get(below), below, index)) counts[below] = undefined;
    const bullet = level.format === 'bullet';
    return { text: bullet ? level.text : printed(level, list, counts), bullet, level, known: isKnownFormat(level.format) };
  }

  /** The first paragraph of a list that says where its levels start begins them anew. */
  private begin(id: string, { starts }: List, counts: (number | undefined)[]): void {
    if (this.begun.has(id)) return;
    this.begun.add(id);
    for (const index of starts.keys()) counts[index] = undefined;
  }
}

const startOf = ({ levels, starts }: List, index: number): number => starts.get(index) ?? levels.get(index)?.start ?? 1;

function restartsAfter(level: Level | undefined, below: number, counted: number): boolean {
  if (level?.restart === 0) return false;
  return level?.restart === undefined || level.restart > below ? true : counted < level.restart;
}

const printed = (level: Level, list: List, counts: readonly (number | undefined)[]): string =>
  level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = list.levels.get(index)?.format ?? 'decimal';
    return printNumber(counts[index] ?? startOf(list, index), level.legal && format !== 'none' ? 'decimal' : format);
  });

/** A list style stands for the list that it names. */
function definitionOf(number: Xml, abstracts: ReadonlyMap<string, Xml>, numbers: ReadonlyMap<string, Xml>, styles: Styles): string {
  let id = valIn(number, 'w:abstractNumId') ?? '';
  for (let hops = 0; hops < 8; hops++) {
    const link = valIn(abstracts.get(id), 'w:numStyleLink');
    if (link === undefined) return id;
    const properties = styles.chain(link).map(({ paragraph }) => childOf(paragraph, 'w:numPr'));
    const linked = numbers.get(firstOf(properties, (one) => valIn(one, 'w:numId')) ?? '');
    const next = linked && valIn(linked, 'w:abstractNumId');
    if (next === undefined || next === id) return id;
    id = next;
  }
  return id;
}

const levelsOf = (abstract: Xml | undefined): Map<number, Level> =>
  new Map(
    elementsOf(abstract)
      .filter(({ name }) => name === 'w:lvl')
      .map((element) => levelOf(element))
      .map((level) => [level.index, level]),
  );

function levelOf(element: Xml): Level {
  const restart = valIn(element, 'w:lvlRestart');
  return {
    index: Number(element.attributes['w:ilvl'] ?? 0),
    format: valIn(element, 'w:numFmt') ?? 'decimal',
    text: valIn(element, 'w:lvlText') ?? '',
    start: Number(valIn(element, 'w:start') ?? 1) || 0,
    restart: restart === undefined ? undefined : Number(restart),
    legal: isOn(element, 'w:isLgl') ?? false,
    glued: valIn(element, 'w:suff') === 'nothing',
    style: valIn(element, 'w:pStyle'),
    paragraph: childOf(element, 'w:pPr'),
    run: childOf(element, 'w:rPr'),
  };
}
