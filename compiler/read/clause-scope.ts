/**
 * Clause ids from the structure of the text. A scope is the clause that holds those after it: a section, a numbered
 * paragraph, a definition or a named paragraph; it counts its paragraphs, bullets, dashes, formulas and tables.
 */

export type ScopeKind = 'section' | 'numbered' | 'definition' | 'term' | 'named';

export class Scope {
  readonly id: string;
  readonly kind: ScopeKind;
  private readonly counts = new Map<string, number>();

  constructor(id: string, kind: ScopeKind) {
    this.id = id;
    this.kind = kind;
    if (kind !== 'section' && kind !== 'term') this.counts.set('p', 1).set('al', 1);
  }

  /** `p2` under a section, `al2` after a numbered paragraph. */
  paragraph(): string {
    return this.child(this.kind === 'numbered' ? 'al' : 'p');
  }

  bullet(): string {
    return `${this.id}/bullet-${this.count('bullet')}`;
  }

  dash(): string {
    return `${this.id}/tiret-${this.count('tiret')}`;
  }

  formula(): string {
    return this.once('formule');
  }

  table(): string {
    return this.once('table');
  }

  named(name: string): string {
    return `${this.id}/${name}`;
  }

  private child(kind: string): string {
    return `${this.id}/${kind}${this.count(kind)}`;
  }

  private once(name: string): string {
    const count = this.count(name);
    return `${this.id}/${name}${count === 1 ? '' : `-${count}`}`;
  }

  private count(kind: string): number {
    const next = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, next);
    return next;
  }
}
