/**
 * Numbers of headings and paragraphs in document order → what each stands in, and the id that follows. The non-obvious law: what a
 * number stands in is told by numbers and words alone (`5.1` in `5`, an article in its chapter), never by Markdown's depth.
 */
import type { NumberKind } from '../../language/printed/heading-number.ts';
import { romanValue } from '../../language/printed/roman.ts';

export type Entry = {
  readonly kind: NumberKind | 'title' | 'label';
  /** Its id as long as no other clause has the same: `5.1`, `titre-ii`. */
  readonly own: string;
  /** Entries of one series share it: articles, bare numbers, numerals. */
  readonly series: string;
  /** How far out a part stands; annexes outermost, counted papers innermost: infinite. */
  readonly rank: number;
  readonly path: readonly string[];
  /** What it stands in, its own number's first parts aside. */
  holder: Entry | undefined;
  /** `5` for `5.1`. */
  readonly root: Entry | undefined;
  /** The last title without a number before it. */
  readonly title: Entry | undefined;
  /** Named by an `id:` mark or by its words, below the heading it stands under; where that is not said, below what holds its number. */
  readonly name?: { readonly slug: string; readonly above?: Entry | undefined };
};

const isPart = ({ kind }: Entry): boolean => kind === 'part' || kind === 'annex' || kind === 'title';

type Arriving = Pick<Entry, 'kind' | 'own' | 'series' | 'rank' | 'path' | 'name'>;

export class NumberStack {
  readonly entries: Entry[] = [];
  private stack: Entry[] = [];
  private title: Entry | undefined;
  private titleTaken = true;

  /** The innermost clause with a number; parts are none. */
  get clause(): Entry | undefined {
    return this.stack.findLast((entry) => !isPart(entry));
  }

  get top(): Entry | undefined {
    return this.stack.at(-1);
  }

  /** Whether a number of several parts goes on from one that is open: `5.1` while `5` or `V` is. */
  continues(path: readonly string[]): boolean {
    return this.stack.some((entry) => !isPart(entry) && sameNumber(entry.path[0], path[0]));
  }

  /** A title without a number: the next number may begin anew below it. */
  unnumbered(entry: Entry): void {
    this.title = entry;
    this.titleTaken = false;
  }

  /** An annex without a number holds the numbers after it all the same. */
  open(entry: Entry): void {
    this.stack = [entry];
  }

  add(arriving: Arriving): Entry {
    const root = this.rootOf(arriving);
    const depth = root ? this.stack.indexOf(root) + 1 : this.depthOf(arriving);
    if (!root && this.beginsAnew(arriving, depth)) this.partByTitle(depth);
    else this.stack.length = depth;
    const entry: Entry = { ...arriving, root, holder: root ? root.holder : this.stack.at(-1), title: this.title };
    this.stack.push(entry);
    this.entries.push(entry);
    this.titleTaken = true;
    return entry;
  }

  private rootOf({ kind, path }: Arriving): Entry | undefined {
    if (kind === 'part' || kind === 'annex' || path.length < 2) return undefined;
    return this.stack.findLast(
      (entry) => !isPart(entry) && entry.path.length < path.length && entry.path.every((part, at) => sameNumber(part, path[at])),
    );
  }

  private depthOf({ kind, series, rank }: Arriving): number {
    if (kind === 'annex') return 0;
    const open = this.stack.findIndex((entry) => entry.series === series);
    if (open !== -1) return open;
    if (kind !== 'part') return this.stack.length;
    const staysOpen = (entry: Entry): boolean => isPart(entry) || (rank === Number.POSITIVE_INFINITY && entry.kind === 'clause');
    const outer = this.stack.findIndex((entry) => !staysOpen(entry) || (entry.kind === 'part' && entry.rank >= rank));
    return outer === -1 ? this.stack.length : outer;
  }

  private beginsAnew({ path }: Arriving, depth: number): boolean {
    const before = this.stack[depth];
    return before !== undefined && !isPart(before) && path.length === 1 && isFirst(path[0]!) && !this.titleTaken;
  }

  /** Numbers before and after a title are told apart by the titles they stand under. */
  private partByTitle(depth: number): void {
    const first = this.stack[depth]!;
    for (const entry of this.entries)
      if (entry.holder === first.holder && entry.series === first.series) entry.holder = entry.title ?? entry.holder;
    this.stack.length = depth;
    if (this.title) this.stack.push(this.title);
  }
}

const isFirst = (number: string): boolean => number === '1' || number === 'i' || number === 'a';

const figureOf = (number: string): string => String(romanValue(number) ?? number);

/** `v` and `5` are one number, `05` and `5` too. */
function sameNumber(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || figureOf(one) === figureOf(other);
}

/** Where a number recurs, every one of them takes the id of its part; what goes on from it (`2.1` from `2`) does so too. */
export function idsOf(entries: readonly Entry[]): (entry: Entry) => string {
  const counts = new Map<string, number>();
  for (const { own, name } of entries) if (!name) counts.set(own, (counts.get(own) ?? 0) + 1);
  const recurs = ({ own, root }: Entry): boolean => (counts.get(own) ?? 0) > 1 || (root !== undefined && !root.name && recurs(root));
  const below = (above: Entry | undefined, name: string): string => (above ? `${idOf(above)}/${name}` : name);
  const idOf = (entry: Entry): string => {
    const { kind, name, own, root, holder } = entry;
    if (name) return below('above' in name ? name.above : (root ?? holder), name.slug);
    return kind === 'label' || recurs(entry) ? below(holder, own) : own;
  };
  return idOf;
}
