/**
 * Clause ids from the structure of the text. A scope is the clause that holds those after it: a section, a numbered
 * paragraph, a definition or a named paragraph; it counts its paragraphs, bullets, dashes, formulas and tables.
 */

export type ScopeKind = 'section' | 'numbered' | 'definition' | 'term' | 'named';

/** `4.5. Service` → `{ number: '4.5', length: 5 }`: the printed number and the offset where the words begin. */
export type Numbered = { readonly number: string; readonly length: number };

const headingNumber = /^(\d+(?:\.\d+)*)(?:\.|\s*[-–)])(?=\s|$)\s*/;
const annexNumber = /^(annexe\s+(?:\d+|[A-Z]))(?![\p{L}\d])[.\s–-]*/iu;
const paragraphNumber = /^(\d+(?:\.\d+)+)\.(?=\s|$)\s*/;
const itemNumber = /^(\(([ivxlc]+|[a-z])\))\s+/;

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

/** `Conditions d’accès` → `conditions-d-acces`. */
export function slug(text: string): string {
  const plain = text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'sans-titre';
}

export const numberOfHeading = (text: string): Numbered | undefined => numbered(headingNumber, text);
export const numberOfParagraph = (text: string): Numbered | undefined => numbered(paragraphNumber, text);

/** `Annexe 1 - Interventions` → the id `annexe-1`. */
export function annexOf(text: string): Numbered | undefined {
  const annex = numbered(annexNumber, text);
  return annex && { ...annex, number: slug(annex.number) };
}

/** `(ii) les spécifications` → the glyph `(ii)` and the name `ii`. */
export function itemGlyph(text: string): { readonly glyph: string; readonly name: string; readonly length: number } | undefined {
  const [whole, glyph, name] = itemNumber.exec(text) ?? [];
  return whole === undefined || glyph === undefined || name === undefined ? undefined : { glyph, name, length: whole.length };
}

function numbered(pattern: RegExp, text: string): Numbered | undefined {
  const [whole, number] = pattern.exec(text) ?? [];
  return whole === undefined || number === undefined ? undefined : { number, length: whole.length };
}
