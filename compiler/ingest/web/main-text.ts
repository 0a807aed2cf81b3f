/**
 * In: a page. Out: the element that holds its main text, and which elements around or in it are furniture of the page.
 * Law: what the page itself calls its main text is it; else the deepest element that holds nearly all words that lead nowhere.
 */
import { attributeOf, below, type Element, elementsIn, textBelow } from './page.ts';
import { classesOf, type Unseen } from './unseen.ts';

const FURNITURE_TAGS: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside']);
const FURNITURE_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar)$/;
/** What blocks of a page that are no text of it are called by those who make pages. */
const FURNITURE_NAMES =
  /^(?:(?:js|id|block)-)?(?:cookies?|consent|gdpr|rgpd|breadcrumbs?|fil-ariane|newsletter|share|sharing|social|skip-?link|skip|related|pagination|pager|sidebar|navbar|masthead|site-(?:header|footer)|language-switcher|back-to-top)(?:[-_]|$)/i;
/** Elements that hold no words of a text, or controls of a form. */
export const WORDLESS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'canvas',
  'audio',
  'video',
  'object',
  'iframe',
  'button',
  'select',
  'textarea',
  'datalist',
]);

/** Share of the words of a page that its main text holds, and share of them that no furniture inside it holds. */
const NEARLY_ALL = 0.7;
const FEW = 0.25;

export type MainText = {
  readonly root: Element;
  /** Nothing in the page says that this is its main text. */
  readonly guessed: boolean;
  readonly isFurniture: (element: Element) => boolean;
  /** A title of the page that stands outside its main text. */
  readonly title: Element | undefined;
};

export function mainTextOf(html: Element, isUnseen: Unseen): MainText {
  const body = elementsIn(html).find(({ tagName }) => tagName === 'body') ?? html;
  const weights = new Map<Element, number>();
  const whole = textBelow(body).length;
  const isAside = (element: Element): boolean => isOutside(element) || (namesFurniture(element) && textBelow(element).length < FEW * whole);
  weigh(body, weights, (element) => isAside(element) || isUnseen(element) || WORDLESS.has(element.tagName));
  const named = namedMain(body, weights, isUnseen);
  const root = named ?? densest(body, weights);
  const all = weights.get(root) ?? 0;
  const light = (element: Element): boolean => textBelow(element).length < FEW * Math.max(1, textBelow(root).length);
  const isFurniture = (element: Element): boolean =>
    (FURNITURE_ROLES.test(attributeOf(element, 'role') ?? '') || namesFurniture(element)
      ? light(element)
      : FURNITURE_TAGS.has(element.tagName)) &&
    !(element.tagName === 'header' && holdsTitle(element)) &&
    !isWhole(element, all);
  const isWhole = (element: Element, whole: number): boolean => whole > 0 && (weights.get(element) ?? 0) > NEARLY_ALL * whole;
  return { root, guessed: named === undefined && root !== body, isFurniture, title: titleOutside(body, root, isUnseen) };
}

const holdsTitle = (element: Element): boolean => [...below(element)].some(({ tagName }) => /^h[1-3]$/.test(tagName));

const namesFurniture = (element: Element): boolean =>
  [attributeOf(element, 'id') ?? '', ...classesOf(element)].some((name) => FURNITURE_NAMES.test(name));

const isOutside = (element: Element): boolean =>
  FURNITURE_TAGS.has(element.tagName) || FURNITURE_ROLES.test(attributeOf(element, 'role') ?? '');

/** Letters of each element that are of no link and of no furniture. */
function weigh(element: Element, weights: Map<Element, number>, isNone: (element: Element) => boolean): number {
  let sum = 0;
  for (const child of element.childNodes) {
    if ('value' in child) sum += child.value.replace(/\s+/g, '').length;
    else if ('tagName' in child && attributeOf(child, 'href') === undefined && !isNone(child)) sum += weigh(child, weights, isNone);
  }
  weights.set(element, sum);
  return sum;
}

/** `main`, else an `article` that is alone or holds most of the words. */
function namedMain(body: Element, weights: ReadonlyMap<Element, number>, isUnseen: Unseen): Element | undefined {
  const weight = (element: Element): number => weights.get(element) ?? 0;
  const all = [...below(body)].filter((element) => weight(element) > 0 && !isUnseen(element));
  const heaviest = (found: readonly Element[]): Element | undefined => found.toSorted((a, b) => weight(b) - weight(a))[0];
  const main = heaviest(all.filter((element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main'));
  if (main) return main;
  const articles = all.filter((element) => element.tagName === 'article' || attributeOf(element, 'role') === 'article');
  const article = heaviest(articles);
  return article && weight(article) > NEARLY_ALL * weight(body) ? article : undefined;
}

function densest(body: Element, weights: ReadonlyMap<Element, number>): Element {
  const all = weights.get(body) ?? 0;
  let root = body;
  for (;;) {
    const inner = elementsIn(root).find(
      (child) => (weights.get(child) ?? 0) > NEARLY_ALL * all && !/^(?:table|ol|ul|dl|p|pre)$/.test(child.tagName),
    );
    if (!inner) return root;
    root = inner;
  }
}

function titleOutside(body: Element, root: Element, isUnseen: Unseen): Element | undefined {
  const titles = (element: Element): Element[] => [...below(element)].filter((one) => one.tagName === 'h1' && !isUnseen(one));
  const [title, ...more] = titles(body);
  return title && more.length === 0 && titles(root).length === 0 && root !== title ? title : undefined;
}
