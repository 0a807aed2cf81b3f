/** Where a stretch of a page stands, and how it looks, by the elements around it. */
import type { RemovalReason } from '../record/records.ts';
import { attributeOf, type Element } from './page.ts';
import type { Frame } from './story.ts';

export type Place = Frame & {
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly gone: RemovalReason | undefined;
  readonly lists: number;
  readonly kept: boolean;
};

/** Elements that begin a block. */
export const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|center|details|dialog|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|legend|li|main|menu|nav|ol|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const STRUCK = /^(?:s|strike|del)$/;
const BOLD = /^(?:b|strong|th|dt)$/;

/** Outside of all elements. */
export const START: Place = { indent: 0, rank: undefined, bold: false, capitals: false, gone: undefined, lists: 0, kept: false };

/** Inside an element. */
export function inlinePlace(element: Element, place: Place): Place {
  const style = attributeOf(element, 'style') ?? '';
  const bold = BOLD.test(element.tagName) || /^h[1-6]$/.test(element.tagName) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
  const struck = STRUCK.test(element.tagName) || /text-decoration[\w-]*\s*:[^;]*line-through/i.test(style);
  return {
    ...place,
    bold: bold || (place.bold && !/font-weight\s*:\s*(?:normal|[1-5]00)/i.test(style)),
    capitals: /text-transform\s*:\s*uppercase/i.test(style) || (place.capitals && !/text-transform/i.test(style)),
    gone: place.gone ?? (struck ? 'struck' : undefined),
  };
}

/** Of a title; nothing for what is none. */
export function rankOf(element: Element): number | undefined {
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (tag !== undefined) return Number(tag);
  return attributeOf(element, 'role') === 'heading' ? Number(attributeOf(element, 'aria-level') ?? 2) || 2 : undefined;
}
