/**
 * Fields of a document: a code that no reader sees, and the result that is printed. They nest, and may span paragraphs.
 * Law: results are words, codes are none; what stands in the result of a table of contents is of that table.
 */
import { Refusal } from '../failure.ts';
import type { RemovalReason } from '../record/records.ts';
import { childOf, elementsOf, isOn, valIn, type Xml } from './xml.ts';

type Field = { code: string; inResult: boolean };

/** Fields within one another, and characters of a code that are kept: its name stands first. */
const MOST = { open: 64, code: 1000 };

const CONTENTS = /^\s*TOC\b/i;

export class Fields {
  private readonly open: Field[] = [];

  /** One of the three signs that a field is made of. */
  sign(element: Xml): void {
    const kind = element.attributes['w:fldCharType'];
    const top = this.open.at(-1);
    if (kind === 'begin') this.begin();
    else if (kind === 'separate' && top) top.inResult = true;
    else if (kind === 'end') this.open.pop();
  }

  code(text: string): void {
    const top = this.open.at(-1);
    if (top && !top.inResult && top.code.length < MOST.code) top.code += text.slice(0, MOST.code);
  }

  private begin(): void {
    if (this.open.length >= MOST.open) throw new Refusal('too-large', `The document has more than ${MOST.open} fields within one another.`);
    this.open.push({ code: '', inResult: false });
  }

  /** Why words here are not of the text. */
  get gone(): RemovalReason | undefined {
    return this.open.some(({ code, inResult }) => inResult && CONTENTS.test(code)) ? 'table-of-contents' : undefined;
  }

  /** Whether words here are part of another field's code: the result of a field that only serves to compute. */
  get computes(): boolean {
    return this.open.slice(0, -1).some(({ inResult }) => !inResult);
  }
}

export const isContentsCode = (code: string | undefined): boolean => CONTENTS.test(code ?? '');

/** What a box to tick or a list to choose from shows: forms of old keep no result for them. */
export function formSign(element: Xml): string {
  const data = childOf(element, 'w:ffData');
  const box = childOf(data, 'w:checkBox');
  if (box) return (isOn(box, 'w:checked') ?? isOn(box, 'w:default')) ? '☒' : '☐';
  const list = childOf(data, 'w:ddList');
  const entries = elementsOf(list).filter(({ name }) => name === 'w:listEntry');
  return entries[Number(valIn(list, 'w:result') ?? valIn(list, 'w:default') ?? 0)]?.attributes['w:val'] ?? '';
}
