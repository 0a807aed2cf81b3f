/**
 * In: the numbering part of a document. Out: the label that each numbered paragraph prints, counted in the order in which they come.
 * Law: lists that share one definition share their counts, unless one of them starts a level anew; a level restarts after one above it.
 */
import { isKnownFormat, printNumber } from '../record/print-number.ts';
import type { Styles } from './styles.ts';
import { childOf, chosen, elementsOf, firstOf, isOn, valIn, type Xml } from './xml.ts';

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

/** A list has as many levels, numbered from 0. */
const LEVELS = 9;

type Definition = { readonly link: string | undefined; readonly levels: ReadonlyMap<number, Level> };
type List = { readonly definition: string; readonly levels: ReadonlyMap<number, Level>; readonly starts: ReadonlyMap<number, number> };

/** What a paragraph prints before its words; `bullet` is a sign that counts nothing. */
export type Label = { readonly text: string; readonly bullet: boolean; readonly level: Level; readonly known: boolean };

export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(part: Xml | undefined, styles: Styles) {
    const named = (name: string, id: string): (readonly [string, Xml])[] =>
      elementsOf(part).flatMap((one) => (one.name === name ? [[one.attributes[id] ?? '', one] as const] : []));
    const definitions = new Map(named('w:abstractNum', 'w:abstractNumId').map(([id, one]) => [id, definitionOf(one)]));
    const numbers = new Map(named('w:num', 'w:numId').map(([id, one]) => [id, { own: valIn(one, 'w:abstractNumId') ?? '', element: one }]));
    for (const [id, { own, element }] of numbers) {
      const definition = linkedFrom(own, definitions, numbers, styles);
      this.lists.set(id, { definition, ...overridden(definitions.get(definition)?.levels ?? new Map(), element) });
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
    const { index } = level;
    if (this.begins(id, index, list)) counts[index] = undefined;
    const before = counts[index];
    counts[index] = before === undefined ? startOf(list, index) : before + 1;
    for (let below = index + 1; below < counts.length; below++)
      if (restartsAfter(list.levels.get(below), below, index)) counts[below] = undefined;
    const bullet = level.format === 'bullet';
    return { text: bullet ? level.text : printed(level, list, counts), bullet, level, known: isKnownFormat(level.format) };
  }

  /** The first paragraph of a list at a level that it says the start of begins that level anew, and no other. */
  private begins(id: string, index: number, { starts }: List): boolean {
    const key = `${id} ${index}`;
    if (this.begun.has(key) || !starts.has(index)) return false;
    this.begun.add(key);
    return true;
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

/** A list style stands for the list that it names; one that stands for itself, by whatever way round, is none. */
function linkedFrom(
  own: string,
  definitions: ReadonlyMap<string, Definition>,
  numbers: ReadonlyMap<string, { readonly own: string }>,
  styles: Styles,
): string {
  let id = own;
  for (let hops = 0; hops < 8; hops++) {
    const link = definitions.get(id)?.link;
    if (link === undefined) return id;
    const properties = styles.chain(link).map(({ paragraph }) => childOf(paragraph, 'w:numPr'));
    const next = numbers.get(firstOf(properties, (one) => valIn(one, 'w:numId')) ?? '')?.own;
    if (next === undefined || next === id) return id;
    id = next;
  }
  return id;
}

function definitionOf(abstract: Xml): Definition {
  const levels = elementsOf(abstract).flatMap((one) => (one.name === 'w:lvl' ? (levelOf(one) ?? []) : []));
  return { link: valIn(abstract, 'w:numStyleLink'), levels: new Map(levels.map((level) => [level.index, level])) };
}

/** What a list says of the levels of its definition. */
function overridden(levels: ReadonlyMap<number, Level>, number: Xml): Pick<List, 'levels' | 'starts'> {
  const overrides = elementsOf(number).filter(({ name }) => name === 'w:lvlOverride');
  const own = overrides.flatMap((one) => levelOf(childOf(one, 'w:lvl'), indexOf(one)) ?? []);
  const starts = overrides.flatMap((one) => {
    const start = valIn(one, 'w:startOverride');
    return start === undefined ? [] : [[indexOf(one), Number(start) || 0] as const];
  });
  return {
    levels: own.length === 0 ? levels : new Map([...levels, ...own.map((level) => [level.index, level] as const)]),
    starts: new Map(starts.filter(([index]) => isLevel(index))),
  };
}

const indexOf = (element: Xml | undefined): number => Number(element?.attributes['w:ilvl'] ?? 0);
const isLevel = (index: number): boolean => Number.isInteger(index) && index >= 0 && index < LEVELS;

/** Nothing for a level that no list has. */
function levelOf(element: Xml | undefined, index = indexOf(element)): Level | undefined {
  if (!element || !isLevel(index)) return undefined;
  const restart = valIn(element, 'w:lvlRestart');
  return {
    index,
    format: formatOf(element),
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

/** A format that Word of 2007 does not know is one of two alternatives, and says how the first counts are printed: `001, 002, 003, ...`. */
function formatOf(level: Xml): string {
  const told = childOf(level, 'w:numFmt') ?? childOf(chosen(childOf(level, 'mc:AlternateContent')), 'w:numFmt');
  const { 'w:val': format = 'decimal', 'w:format': counts = '' } = told?.attributes ?? {};
  return format === 'custom' ? counts.replace(/,.*$/s, '').trim() : format;
}
