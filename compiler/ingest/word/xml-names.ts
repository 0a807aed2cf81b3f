/**
 * In: names as a part writes them, under prefixes that it declares. Out: the same under the prefixes that this room knows.
 * Law: a declaration holds from its element to its end; of attributes only those are kept that some reader may ask for, cut where no one reads on.
 */
import { Refusal } from '../failure.ts';

/** Namespaces to the prefix that stands for each; the strict edition of the standard has its own. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);
/** Stands before names of namespaces that no reader asks for. */
const UNKNOWN = '?';

/** Prefixes that hold at one place, how often a part may declare some anew, and characters of a value that are kept. */
const MOST = { prefixes: 128, declaring: 50_000, value: 2000 };

type Written = Readonly<Record<string, string>>;
type Scope = { readonly depth: number; readonly prefixes: ReadonlyMap<string, string> };

/** Attributes of elements that have none. */
const NONE: Written = {};

export class XmlNames {
  private readonly scopes: Scope[] = [{ depth: 0, prefixes: new Map() }];
  private known = new Map<string, string>();
  private depth = 0;
  private declaring = 0;

  /** An element begins. Throws a `Refusal` where more is declared than any writer declares. */
  enter(name: string, written: Written): { readonly name: string; readonly attributes: Written } {
    this.depth++;
    const keys = Object.keys(written);
    if (keys.some(declares)) this.openScope(written, keys);
    const kept = keys.filter((key) => !declares(key));
    return { name: this.nameOf(name), attributes: kept.length === 0 ? NONE : this.attributesOf(written, kept) };
  }

  /** The innermost element ends. */
  leave(): void {
    if (this.scopes.at(-1)!.depth === this.depth--) {
      this.scopes.pop();
      this.known = new Map();
    }
  }

  private attributesOf(written: Written, keys: readonly string[]): Written {
    const attributes: Record<string, string> = {};
    for (const key of keys) {
      const name = key.includes(':') ? this.nameOf(key) : key;
      if (!name.startsWith(UNKNOWN) && !name.startsWith('w:rsid')) attributes[name] = written[key]!.slice(0, MOST.value);
    }
    return attributes;
  }

  /** A part may say again what holds already. */
  private openScope(written: Written, keys: readonly string[]): void {
    const outer = this.scopes.at(-1)!.prefixes;
    const fresh = keys
      .filter(declares)
      .map((key) => [key.slice(6), PREFIXES.get(written[key]!) ?? UNKNOWN] as const)
      .filter(([prefix, canonical]) => outer.get(prefix) !== canonical);
    if (fresh.length === 0) return;
    const prefixes = new Map([...outer, ...fresh]);
    if (prefixes.size > MOST.prefixes || ++this.declaring > MOST.declaring)
      throw new Refusal('too-large', 'The document declares more namespaces than any word processor does.');
    this.scopes.push({ depth: this.depth, prefixes });
    this.known = new Map();
  }

  private nameOf(written: string): string {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const [prefix, local] = colon < 0 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
    const canonical = this.scopes.at(-1)!.prefixes.get(prefix) ?? (prefix === '' ? '' : UNKNOWN);
    const name = canonical === '' ? local : `${canonical}:${local}`;
    this.known.set(written, name);
    return name;
  }
}

/** Whether an attribute declares a prefix. */
const declares = (key: string): boolean => key.startsWith('xmlns');
