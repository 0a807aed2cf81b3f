/**
 * Labels in the order of a clause → the place of each in its lists, one inside another. The non-obvious law: a label that can be
 * read in two ways is what continues an open list, and the numeral where the next label is the numeral after it.
 */
import type { Label, LabelReading } from './label.ts';

type Level = { readonly wrap: string; readonly system: LabelReading['system']; at: number; readonly name: string; path: string };

/** `path`: `a/ii`. `list` tells lists of a clause apart: they are counted from 0. */
export type LabelPlace = { readonly path: string; readonly list: number };

export class LabelSeries {
  private levels: Level[] = [];
  private list = 0;
  private interrupted = false;

  /** A clause of its own begins. */
  restart(): void {
    this.levels = [];
    this.list = 0;
    this.interrupted = false;
  }

  /** Words that announce a list stand between: the next first label begins another. */
  interrupt(): void {
    this.interrupted = this.levels.length > 0;
  }

  /** The label's place; undefined for one that is no label here. `next` are those that follow it in the clause. */
  place(label: Label, next: readonly Label[]): LabelPlace | undefined {
    const reading = this.readingOf(label, next);
    if (!reading) return undefined;
    const depth = this.depthOf(label, reading);
    if (depth === 0 && this.levels.length > 0 && reading.at <= this.levels[0]!.at) this.list++;
    this.levels.length = depth;
    const above = this.levels.at(-1);
    const path = above ? `${above.path}/${label.name}` : label.name;
    this.levels.push({ wrap: label.wrap, system: reading.system, at: reading.at, name: label.name, path });
    this.interrupted = false;
    return { path, list: this.list };
  }

  private readingOf(label: Label, next: readonly Label[]): LabelReading | undefined {
    const continuing = label.readings.filter((reading) => this.levelThat(label, reading, (level) => level.at + 1 === reading.at) !== -1);
    const starting = label.readings.filter(({ at }) => at === 1);
    const likely = [...continuing, ...starting];
    if (likely.length > 0)
      return (
        likely.find((reading) => isFollowed(label, reading, next)) ?? innermost(likely, (one) => this.levelThat(label, one, () => true))
      );
    if (label.loose) return undefined;
    return label.readings.find((reading) => this.levelThat(label, reading, () => true) !== -1) ?? label.readings.at(-1);
  }

  private levelThat(label: Label, reading: LabelReading, holds: (level: Level) => boolean): number {
    return this.levels.findLastIndex((level) => level.wrap === label.wrap && level.system === reading.system && holds(level));
  }

  /** Beside those it continues; a first label opens a list within the last one, unless other words announced it. */
  private depthOf(label: Label, reading: LabelReading): number {
    const continued = this.levelThat(label, reading, (level) => level.at + 1 === reading.at);
    if (continued !== -1) return continued;
    const open = this.levelThat(label, reading, () => true);
    if (open !== -1) return open;
    return this.interrupted ? 0 : this.levels.length;
  }
}

const isFollowed = (label: Label, { system, at }: LabelReading, [next]: readonly Label[]): boolean =>
  next !== undefined && next.wrap === label.wrap && next.readings.some((other) => other.system === system && other.at === at + 1);

function innermost(readings: readonly LabelReading[], levelOf: (reading: LabelReading) => number): LabelReading | undefined {
  return [...readings].sort((a, b) => levelOf(b) - levelOf(a))[0];
}
