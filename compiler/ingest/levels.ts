/**
 * The stack grammar of headings: gives each its level, and knows which clause number may come next.
 * Law: level = 1 + depth of the number; a title without a number stands one below the numbered one above it.
 */

import type { Opening } from './numbers.ts';
import type { Paragraph } from './records.ts';
import type { Style } from './style.ts';

type Numbered = Extract<Opening, { kind: 'decimal' | 'division' }>;

const DEEPEST = 6;
/** Numbers an edition may skip without the next ceasing to be a clause. */
const SKIP = 3;

const styleKey = (block: Paragraph): string => `${Math.round(block.size * 2)}:${block.bold}`;

export class HeadingLevels {
  private readonly style: Style;
  private readonly divisions: string[] = [];
  private readonly styles = new Map<string, number>();
  private path: readonly number[] = [];
  private level = 0;
  private size = 0;

  constructor(style: Style) {
    this.style = style;
  }

  isEmpty(): boolean {
    return this.level === 0;
  }

  /** Whether the number is a successor, a first child or a later sibling of an ancestor. */
  follows(opening: Numbered): boolean {
    if (opening.kind === 'division') return true;
    const { path } = opening;
    if (this.path.length === 0) return path.every((part) => part <= 1) || path.length > 1 || path[0]! <= SKIP;
    const depth = path.length - 1;
    const parents = path.slice(0, depth).every((part, i) => part === this.path[i]);
    const last = path[depth]!;
    const before = this.path[depth];
    if (parents) return before === undefined ? last <= 1 + SKIP : last > before && last <= before + 1 + SKIP;
    return path[0] === this.path[0]! + 1 && path.slice(1).every((part) => part <= 1 + SKIP);
  }

  pass(opening: Numbered): void {
    if (opening.kind === 'decimal') this.path = opening.path;
  }

  numbered(opening: Numbered, block: Paragraph): number {
    const level = opening.kind === 'decimal' ? opening.path.length + 1 : this.division(opening.name);
    this.path = opening.kind === 'decimal' ? opening.path : this.divisionPath(opening.number);
    this.styles.set(styleKey(block), level);
    return this.set(level, block);
  }

  unnumbered(block: Paragraph, first: boolean): number {
    if (first && (block.titled || block.size > 1.07 * this.style.size)) return this.set(1, block);
    const known = this.styles.get(styleKey(block));
    if (known !== undefined) return this.set(known, block);
    const level = Math.max(2, Math.min(DEEPEST, block.size > 1.02 * this.size ? this.level : this.level + 1));
    this.styles.set(styleKey(block), level);
    return this.set(level, block);
  }

  private set(level: number, block: Paragraph): number {
    this.level = Math.min(level, DEEPEST);
    this.size = block.size;
    return this.level;
  }

  private division(name: string): number {
    if (!this.divisions.includes(name)) this.divisions.push(name);
    const nested = this.divisions.filter((other) => other !== 'annexe');
    return name === 'annexe' ? 2 : 2 + Math.max(0, nested.indexOf(name));
  }

  private divisionPath(number: string): readonly number[] {
    const parts = number.split('.').map(Number);
    return parts.every((part) => Number.isInteger(part) && part > 0) ? parts : [];
  }
}
