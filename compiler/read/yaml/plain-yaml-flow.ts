/** Scalars, keys and flow collections (`{ a: 1, b: [c] }`) of the YAML that declarations are written in. Gives up where it is not sure. */
import { unspaced } from '../unspaced.ts';
import type { YamlNode } from './yaml-node.ts';

/** A scalar's text and where it stands. */
export type ScalarAt = { readonly text: string; readonly start: number; readonly end: number };

const numbers = /^(?:[-+]?\d+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;
const odd = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

export class PlainFlow {
  /** False as soon as the full parser has to decide. */
  sure = true;
  protected readonly text: string;
  protected readonly base: number;
  protected at = 0;
  private readonly file: string;

  constructor(file: string, text: string, base: number) {
    this.file = file;
    this.text = text;
    this.base = base;
  }

  protected giveUp(): YamlNode {
    this.sure = false;
    this.at = this.text.length;
    return { value: null, span: this.span(0, 0), entries: [], items: [] };
  }

  protected span(start: number, end: number): YamlNode['span'] {
    return { file: this.file, start: this.base + start, end: this.base + end };
  }

  /** True where a key and its colon begin at the current place. */
  protected keyAhead(): boolean {
    const at = this.at;
    const key = this.key();
    this.at = at;
    return key !== undefined;
  }

  /** A key on one line, its colon read too. */
  protected key(): ScalarAt | undefined {
    const start = this.at;
    if (this.text[start] === '"' || this.text[start] === "'") {
      const quoted = this.quotedText();
      if (!quoted || !/^:(?= |\n|$)/.test(this.text.slice(this.at, this.at + 2))) return undefined;
      this.at++;
      return quoted;
    }
    const feed = this.text.indexOf('\n', start);
    const line = this.text.slice(start, feed === -1 ? this.text.length : feed);
    const colon = /:(?= |$)/.exec(line)?.index;
    if (colon === undefined || !isPlainStart(line) || line.slice(0, colon).includes(' #') || /^ | $|[^\S ]/.test(line.slice(0, colon)))
      return undefined;
    this.at = start + colon + 1;
    return { text: line.slice(0, colon), start, end: start + colon };
  }

  protected quoted(): YamlNode {
    const scalar = this.quotedText();
    return scalar
      ? { value: scalar.text, text: scalar.text, span: this.span(scalar.start, scalar.end), entries: [], items: [] }
      : this.giveUp();
  }

  private quotedText(): ScalarAt | undefined {
    const start = this.at;
    const pattern = this.text[start] === '"' ? /"(?:[^"\\\n]|\\.)*"/y : /'(?:[^'\n]|'')*'/y;
    pattern.lastIndex = start;
    const raw = pattern.exec(this.text)?.[0];
    if (raw === undefined) return undefined;
    this.at = start + raw.length;
    const text = raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : jsonText(raw);
    return text === undefined ? undefined : { text, start, end: this.at };
  }

  protected plainScalar({ text, start, end }: ScalarAt): YamlNode {
    if (!isPlainStart(text) || odd.test(text)) return this.giveUp();
    return { value: resolve(text), text, span: this.span(start, end), entries: [], items: [] };
  }

  /** A flow collection that begins at the current place. */
  protected flow(depth: number): YamlNode {
    if (depth > 40) return this.giveUp();
    return this.text[this.at] === '{' ? this.flowMapping(depth) : this.flowSequence(depth);
  }

  private flowSequence(depth: number): YamlNode {
    const start = this.at++;
    const items: YamlNode[] = [];
    for (this.blanks(); this.sure && this.text[this.at] !== ']'; this.blanks()) {
      items.push(this.flowValue(depth + 1));
      this.separator(']');
    }
    this.at++;
    return { value: items.map(({ value }) => value), span: this.span(start, this.at), entries: [], items };
  }

  private flowMapping(depth: number): YamlNode {
    const start = this.at++;
    const entries: { key: { value: string; span: YamlNode['span'] }; node: YamlNode }[] = [];
    const keys = new Set<string>();
    for (this.blanks(); this.sure && this.text[this.at] !== '}'; this.blanks()) {
      const key = this.flowKey();
      if (!key || keys.has(key.text) || key.text === '<<') return this.giveUp();
      keys.add(key.text);
      this.blanks();
      entries.push({ key: { value: key.text, span: this.span(key.start, key.end) }, node: this.flowValue(depth + 1) });
      this.separator('}');
    }
    this.at++;
    const value = Object.fromEntries(entries.map(({ key, node }) => [key.value, node.value]));
    return { value, span: this.span(start, this.at), entries, items: [] };
  }

  private flowKey(): ScalarAt | undefined {
    const key = '"\''.includes(this.text[this.at] ?? ' ') ? this.quotedText() : this.flowPlain();
    const quoted = '"\''.includes(this.text[key?.start ?? 0] ?? ' ');
    if (!key || (!quoted && (!isPlainStart(key.text) || /[^\S ]/.test(key.text))) || !this.text.startsWith(': ', this.at)) return undefined;
    this.at += 2;
    return key;
  }

  private flowValue(depth: number): YamlNode {
    const sign = this.text[this.at] ?? '';
    if (sign === '{' || sign === '[') return this.flow(depth);
    if (sign === '"' || sign === "'") return this.quoted();
    const plain = this.flowPlain();
    return plain && plain.text !== '' ? this.plainScalar(plain) : this.giveUp();
  }

  /** A plain scalar up to a comma, a bracket or a colon; its line may not end inside it. */
  private flowPlain(): ScalarAt | undefined {
    const pattern = /(?:[^,[\]{}:\n#]|:(?![ ,[\]{}\n])|(?<=\S)#)+/y;
    pattern.lastIndex = this.at;
    const raw = pattern.exec(this.text)?.[0];
    if (raw === undefined) return undefined;
    const text = unspaced(raw);
    const start = this.at;
    this.at += raw.length;
    return { text, start, end: start + text.length };
  }

  /** A comma, or the bracket that closes. */
  private separator(closing: string): void {
    this.blanks();
    if (this.text[this.at] === ',') this.at++;
    else if (this.text[this.at] !== closing) this.giveUp();
  }

  private blanks(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\n') this.at++;
    if (this.text[this.at] === '#' || this.at >= this.text.length) this.giveUp();
  }
}

/** True where these characters can begin a plain scalar; the doubtful ones are left to the full parser. */
function isPlainStart(text: string): boolean {
  return text !== '' && !/^[-?:,[\]{}#&*!|>'"%@` ]/.test(text) ? true : /^-[^\s,[\]{}]/.test(text);
}

function resolve(text: string): unknown {
  if (text === '~' || text === 'null' || text === 'Null' || text === 'NULL') return null;
  if (text === 'true' || text === 'True' || text === 'TRUE') return true;
  if (text === 'false' || text === 'False' || text === 'FALSE') return false;
  return numbers.test(text) ? Number(text) : text;
}

/** Escapes that JSON has too; nothing for the others. */
function jsonText(raw: string): string | undefined {
  if (!raw.includes('\\')) return raw.slice(1, -1);
  if (/\\[^"\\/bfnrtu]|\\u(?![0-9a-fA-F]{4})/.test(raw.replaceAll('\\\\', ''))) return undefined;
  return JSON.parse(raw) as string;
}
