/**
 * What a reference names → the clause's id. A number that recurs is the one nearest to where it is said: of the same part, else of
 * the body. A point that is no clause of its own is the clause whose words hold its sign.
 */
import type { ReferenceTarget } from '../../language/detected.ts';
import { romanValue } from '../../language/printed/roman.ts';
import { slug } from '../../language/text/slug.ts';
import type { Clause } from '../../model/contract.ts';
import type { ClauseTree } from './clause-tree.ts';

type Named = Exclude<ReferenceTarget, { kind: 'external' | 'note' | 'title' }>;
type Point = NonNullable<Named['points']>[number];

type Part = { readonly id: string; readonly isAnnex: boolean };

const body: Part = { id: '', isAnnex: false };

export class ClauseFinder {
  private readonly tree: ClauseTree;
  /** Ids by their last segment: `2` of `annexe-1/2`. */
  private readonly byNumber = new Map<string, string[]>();
  /** The last part that opened before a clause, by the clause's id. */
  private readonly parts = new Map<string, Part>();
  private readonly titles = new Map<string, string[]>();

  constructor(tree: ClauseTree) {
    this.tree = tree;
    const { annexes } = tree.language.locale.numbering;
    let part = body;
    for (const { id, kind, number, text, numberEnd } of tree.byId.values()) {
      const word = /^\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '';
      if (kind === 'section' && number === undefined && (numberEnd !== undefined || annexes.includes(word)))
        part = { id, isAnnex: annexes.includes(word) };
      this.parts.set(id, part);
      if (kind !== 'section' && number === undefined) continue;
      push(this.byNumber, id.slice(id.lastIndexOf('/') + 1), id);
      if (kind === 'section') push(this.titles, slug(text.slice(numberEnd ?? 0)), id);
    }
  }

  /** The only section of this title. */
  titled(title: string): string | undefined {
    const ids = this.titles.get(slug(title)) ?? [];
    return ids.length === 1 ? ids[0] : undefined;
  }

  find(target: Named, from: string): string | undefined {
    const points = target.points ?? [];
    if (target.number === undefined) return this.around(from, points);
    const base = target.kind === 'clause' ? this.clause(target, from) : this.numbered(`${target.name}-${target.number}`, from, target.part);
    return base === undefined ? undefined : this.inside(base, points);
  }

  /** `paragraph 3` is one of the clause that speaks, where it has so many; so is `§ 3` where one is printed so. */
  private clause({ word, number, part }: Extract<Named, { kind: 'clause' }>, from: string): string | undefined {
    const isPoint = part === undefined && pointWords.test(word);
    const sign = word === '§' ? word : '';
    const near = isPoint && /^\d+$/.test(number!) ? this.around(from, [{ name: number! }], sign) : undefined;
    return near ?? this.numbered(number!, from, part) ?? (part === undefined ? this.numbered(`${slug(word)}-${number}`, from) : undefined);
  }

  private numbered(number: string, from: string, part?: string): string | undefined {
    for (const form of [number, ...otherForms(number)]) {
      const ids = this.byNumber.get(form) ?? [];
      const found = part === undefined ? this.nearest(ids, from) : this.below(part, form, ids);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Of the same part, else of the body, else the only one. */
  private nearest(ids: readonly string[], from: string): string | undefined {
    const here = this.parts.get(from) ?? body;
    const beside = ids.filter((id) => this.parts.get(id)!.id === here.id || (here.id !== '' && id.startsWith(`${here.id}/`)));
    const inBody = ids.filter((id) => !this.parts.get(id)!.isAnnex);
    return [beside, inBody, ids].find(({ length }) => length === 1)?.[0];
  }

  /** A number that does not recur has its own id, wherever it stands. */
  private below(part: string, number: string, ids: readonly string[]): string | undefined {
    const holder = this.nearest(this.byNumber.get(part) ?? [], '');
    const inPart = ids.filter((id) => holder !== undefined && (this.parts.get(id)!.id === holder || id.startsWith(`${holder}/`)));
    return inPart.length === 1
      ? inPart[0]
      : holder !== undefined && this.tree.byId.has(`${holder}/${number}`)
        ? `${holder}/${number}`
        : undefined;
  }

  /** A point of the clause that speaks, or of one that holds it, whose words begin with a sign. */
  private around(from: string, points: readonly Point[], sign = ''): string | undefined {
    for (
      let clause = this.tree.byId.get(from);
      clause;
      clause = clause.parent === undefined ? undefined : this.tree.byId.get(clause.parent)
    ) {
      const found = this.inside(clause.id, points, false);
      if (found !== undefined && this.tree.byId.get(found)?.text.startsWith(sign)) return found;
      if (clause.kind === 'section') return undefined;
    }
    return undefined;
  }

  private inside(base: string, points: readonly Point[], loosely = true): string | undefined {
    let at = base;
    for (const point of points) {
      const next =
        this.step(at, point) ?? (loosely && (isFirstLine(this.tree, at, point) || holdsSign(this.tree, at, point)) ? at : undefined);
      if (next === undefined) return undefined;
      at = next;
    }
    return at;
  }

  private step(at: string, { name, line }: Point): string | undefined {
    const { byId } = this.tree;
    const direct = [`${at}/${name}`, `${at}.${name}`].find((id) => byId.has(id));
    if (direct !== undefined || line) return direct ?? this.line(at, Number(name));
    const clause = byId.get(at);
    const deeper = clause ? this.tree.below(clause).filter(({ id }) => id.startsWith(`${at}`) && id.endsWith(`/${name}`)) : [];
    return deeper.length === 1 ? deeper[0]!.id : undefined;
  }

  /** Paragraphs and items count as lines; a numbered paragraph is its own first. */
  private line(at: string, wanted: number): string | undefined {
    const clause = this.tree.byId.get(at);
    if (!clause) return undefined;
    const below = this.tree.below(clause).filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'definition');
    if (clause.kind !== 'section' && clause.number === undefined) return undefined;
    const lines = clause.kind === 'section' ? below : [clause, ...below.filter((one) => one !== clause)];
    const paragraphs = lines.filter((one) => one === clause || one.parent === at);
    return (paragraphs.filter(({ kind }) => kind === 'paragraph')[wanted - 1] ?? paragraphs[wanted - 1])?.id;
  }
}

const pointWords = /^(?:§|paragraph|para|point|item|limb|sub|lettre|tiret)/;

function push(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}

const numerals = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

/** `annexe-1` may be printed `annexe-i`, `v` may be `5`, `05` may be `5`. */
function otherForms(number: string): string[] {
  const [, head = '', last = ''] = /^(.*?)([^-]*)$/.exec(number) ?? [];
  const value = romanValue(last) ?? (/^\d+$/.test(last) ? Number(last) : undefined);
  if (value === undefined) return [];
  return [String(value), numerals[value - 1] ?? '', `0${value}`]
    .map((form) => head + form)
    .filter((form) => form !== number && form !== head);
}

/** `§ 2, alinéa 1`: a paragraph without a number is its own first line. */
function isFirstLine({ byId }: ClauseTree, at: string, { name, line }: Point): boolean {
  const clause = byId.get(at);
  return line === true && name === '1' && clause?.kind === 'paragraph' && clause.number === undefined;
}

/** A list that runs on within a paragraph, `(a) the Site, (b) the Data`: its points are no clauses of their own. */
function holdsSign(tree: ClauseTree, at: string, { name, line }: Point): boolean {
  const clause: Clause | undefined = tree.byId.get(at);
  const sign = new RegExp(`(?:^|[\\s(;,:])${name}(?:\\)|°|\\.\\s)`, 'iu');
  return !line && clause !== undefined && tree.below(clause).some(({ text }) => sign.test(text));
}
