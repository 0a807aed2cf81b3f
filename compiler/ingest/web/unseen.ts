/**
 * In: an element of a page. Out: whether its words are seen by whom the page is shown to, as far as the page itself says.
 * Law: only what the page states is judged: attributes, inline styles, and rules of its own style sheets that name one class, id or tag.
 */
import { attributeOf, below, type Element, textBelow } from './page.ts';

export type Unseen = (element: Element) => boolean;

const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0\w*\s*(?:;|!|$)|color\s*:\s*transparent|(?:text-indent|left|top)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\((?:50|100)%)/i;
/** Classes that the common style sheets give to words for those who listen. */
const LISTENED = /^(?:sr-only|visually-?hidden|screen-reader-text)$/i;

export function unseenIn(root: Element): Unseen {
  const rules = hidingRules(root);
  return (element) => {
    if (attributeOf(element, 'hidden') !== undefined) return true;
    if (element.tagName === 'dialog' && attributeOf(element, 'open') === undefined) return true;
    if (HIDING.test(attributeOf(element, 'style') ?? '')) return true;
    const classes = classesOf(element);
    return classes.some((one) => LISTENED.test(one)) || rules.some((rule) => matches(element, classes, rule));
  };
}

export const classesOf = (element: Element): string[] => (attributeOf(element, 'class') ?? '').split(/\s+/).filter((one) => one !== '');

type Rule = { readonly tag: string; readonly id: string; readonly name: string };

const matches = (element: Element, classes: readonly string[], { tag, id, name }: Rule): boolean =>
  (tag === '' || tag === element.tagName) && (id === '' || id === attributeOf(element, 'id')) && (name === '' || classes.includes(name));

/** `.a`, `#b`, `span.a` outside of what holds for print or for some screens alone. */
function hidingRules(root: Element): Rule[] {
  const sheets = [...below(root)].filter(({ tagName }) => tagName === 'style').map((sheet) => textBelow(sheet));
  return sheets.flatMap((sheet) =>
    [...withoutConditions(sheet).matchAll(/([^{}]{1,2000})\{([^{}]{0,4000})\}/g)].flatMap(([, selectors = '', body = '']) =>
      HIDING.test(body) ? selectors.split(',').flatMap((one) => ruleOf(one.trim()) ?? []) : [],
    ),
  );
}

const withoutConditions = (sheet: string): string =>
  sheet.replace(/\/\*.*?\*\//g, '').replace(/@[^{};]{0,500}\{(?:[^{}]{0,4000}\{[^{}]{0,4000}\}){0,2000}\s*\}/g, '');

function ruleOf(selector: string): Rule | undefined {
  const found = /^([a-z][a-z0-9]*)?(?:#([\w-]+))?(?:\.([\w-]+))?$/i.exec(selector);
  const [, tag = '', id = '', name = ''] = found ?? [];
  return found && (id !== '' || name !== '') ? { tag: tag.toLowerCase(), id, name } : undefined;
}

/** Whether a style sheet of the page draws numbers that are not in its text. */
export const drawsNumbers = (root: Element): boolean =>
  [...below(root)].some(
    ({ tagName, ...element }) => tagName === 'style' && /counter-increment/i.test(textBelow({ tagName, ...element } as Element)),
  );
