/**
 * The stack grammar of headings: gives each its level, and knows which clause number may come next.
 * Law: a numbered title stands one below its number's depth (`1` → 2, `3.1` → 3), and below the part or annex it stands in; one
 * without a number stands below the numbered title above it, larger styles higher.
 */

import { romanValue } from '../../language/printed/roman.ts';
import type { Paragraph } from '../record/records.ts';
import type { Numbered } from './numbers.ts';
import { evenSize, type Style } from './style.ts';

const DEEPEST = 6;
/** Numbers an edition may skip without the next ceasing to be a clause. */
const SKIP = 3;

/** Share of its size by which a title is larger than another, at least, to stand above it. */
const STEP = 1.085;

/** Sizes of the titles without a number, largest first; sizes that the eye takes for one are one. */
export const titleSizes = (titles: readonly Paragraph[]): number[] => {
  const sizes = [...new Set(titles.map((title) => evenSize(title.size)))].sort((a, b) => b - a);
  return sizes.filter((size, i) => i === 0 || sizes[i - 1]! >= STEP * size);
};

/** The rank of a size among those of titles: how many are larger. */
const rankOf = (sizes: readonly number[], size: number): number => sizes.filter((other) => other > STEP * size).length;

export class HeadingLevels {
  private readonly style: Style;
  private readonly sizes: readonly number[];
  private readonly annexes: readonly string[];
  private readonly articles: readonly string[];
  private readonly divisions: string[] = [];
  private readonly clauses: string[] = [];
  private path: readonly number[] = [];
  /** How many levels the part or annex takes that is open. */
  private parts = 0;
  private parent: { readonly level: number; readonly size: number } | undefined;
  private started = false;
  /** The size of the document's own title. */
  private title: number | undefined;
  /** Sizes of the titles that stand before any number. */
  private readonly before = new Set<number>();
  /** Levels of the titles that are open. */
  private open: number[] = [];
  /** What is added to a rank that the document gives. */
  private readonly offset: number;

  constructor(style: Style, sizes: readonly number[], annexes: readonly string[], articles: readonly string[] = [], offset = 0) {
    this.style = style;
    this.offset = offset;
    this.annexes = annexes;
    this.articles = articles;
    this.sizes = sizes;
  }

  /** Whether the number is a successor, a first child or a later sibling of an ancestor. */
  follows(opening: Numbered): boolean {
    if (opening.kind === 'division') return true;
    const { path } = opening;
    return this.path.length === 0 || comesAfter(this.path, path);
  }

  /** A numbered clause without a title: the next number follows it. */
  pass(opening: Numbered): void {
    if (opening.kind === 'decimal') this.path = opening.path;
  }

  numbered(opening: Numbered, block: Paragraph): number {
    const level = this.enter(
      Math.min(DEEPEST, opening.kind === 'decimal' ? opening.path.length + 1 + this.parts : this.division(opening.name)),
    );
    this.path =
      opening.kind === 'decimal' ? opening.path : this.articles.includes(opening.name) ? pathOf(opening.number) : this.pathIn(opening.name);
    this.parent = { level, size: block.size };
    this.started = true;
    return level;
  }

  /** One below the numbered title it stands under. */
  lettered(): number {
    this.started = true;
    return this.enter(Math.min(DEEPEST, (this.parent?.level ?? 1 + this.parts) + 1));
  }

  /** A title without a number whose rank the document gives: as deep as it says, and at most one below the title it stands under. */
  ranked(rank: number, block: Paragraph): number {
    const wanted = Math.max(1, Math.min(DEEPEST, rank + this.offset));
    const above = this.open.findLast((level) => level < wanted);
    const level = this.enter(this.open.length === 0 ? wanted : Math.min(wanted, (above ?? Math.min(...this.open, wanted) - 1) + 1));
    this.parent = level > 1 ? { level, size: block.size } : this.parent;
    this.started = true;
    return level;
  }

  private enter(level: number): number {
    this.open = [...this.open.filter((other) => other < level), level];
    return level;
  }

  unnumbered(block: Paragraph): number {
    const annex = this.annexes.find((name) => isAnnex(name, block));
    if (annex === undefined) return this.enter(this.bySize(block));
    this.path = [];
    return this.enter(this.division(annex));
  }

  private bySize(block: Paragraph): number {
    const large = block.titled || block.centred || block.size > 1.07 * this.style.size;
    if (!this.started && large) {
      this.started = true;
      this.title = block.size;
      return 1;
    }
    this.started = true;
    if (!this.parent) {
      this.before.add(evenSize(block.size));
      const { title } = this;
      const above = title === undefined ? this.sizes : this.sizes.filter((size) => STEP * size < title);
      return Math.min(DEEPEST, 2 + rankOf(above, block.size));
    }
    if (block.size > 1.04 * this.parent.size) return Math.max(2, this.parent.level);
    const below = this.sizes.filter((other) => other <= 1.04 * this.parent!.size && !this.before.has(other));
    return Math.min(DEEPEST, this.parent.level + 1 + rankOf(below, block.size));
  }

  /** Numbers begin anew in an annex, and may run on in a part. */
  private pathIn(name: string): readonly number[] {
    return this.annexes.includes(name) ? [] : this.path;
  }

  /** Parts nest in the order they appear, articles stand in them, annexes beside them. */
  private division(name: string): number {
    if (this.articles.includes(name)) return 2 + this.parts + orderIn(this.clauses, name);
    const level = 2 + (this.annexes.includes(name) ? 0 : orderIn(this.divisions, name));
    this.parts = level - 1;
    return level;
  }
}

/** `ANNEXE`, `Annexe : formulaire`: one that has no number. */
function isAnnex(name: string, { words: [first, second] }: Paragraph): boolean {
  const [word = '', next] = [first?.text.toLowerCase().replace(/[:.]$/, ''), second?.text];
  return word === name && (next === undefined || /[:.]$/.test(first!.text) || /^[-–—:]$/.test(next));
}

/** How many other names came before this one. */
function orderIn(names: string[], name: string): number {
  if (!names.includes(name)) names.push(name);
  return names.indexOf(name);
}

/** Whether clause number `next` may stand after `path`. */
export function comesAfter(path: readonly number[], next: readonly number[]): boolean {
  const depth = next.length - 1;
  const parents = next.slice(0, depth).every((part, i) => part === path[i]);
  const last = next[depth]!;
  const before = path[depth];
  if (parents) return before === undefined ? last <= 1 + SKIP : last > before && last <= before + 1 + SKIP;
  return next[0] === path[0]! + 1 && next.slice(1).every((part) => part <= 1 + SKIP);
}

/** Numerals count as figures; what is neither begins anew. */
function pathOf(number: string): readonly number[] {
  const parts = number.split('.').map((part) => romanValue(part) ?? Number(part));
  return parts.every((part) => Number.isInteger(part) && part > 0) ? parts : [];
}
