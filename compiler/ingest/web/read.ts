/**
 * In: the bytes of a web page. Out: the blocks of its main text in reading order, and all that is no text of the contract: what
 * surrounds it, what is hidden or struck out.
 */
import type { Locale } from '../../language/locale.ts';
import { rankTitles } from '../blocks/ranks.ts';
import type { Assembly } from '../document/assemble.ts';
import { PageBlocks } from './blocks.ts';
import { wordsBelow } from './contents.ts';
import { mainTextOf } from './main-text.ts';
import { notesIn } from './notes.ts';
import { type Element, isElement, readPage, textBelow } from './page.ts';
import { PageStory } from './story.ts';
import { drawsNumbers, type Unseen, unseenIn } from './unseen.ts';

/** Throws a `Refusal` for what can't be read. */
export function readWeb(bytes: Uint8Array, locale: Locale): Assembly {
  const html = readPage(bytes);
  const isUnseen = unseenIn(html);
  const { root, guessed, isFurniture, title } = mainTextOf(html, isUnseen);
  const story = new PageStory(locale);
  const blocks = new PageBlocks(story, { isUnseen, isFurniture, notes: notesIn(root) });
  if (title) blocks.readTitle(title);
  blocks.read(root);
  for (const { reason, text } of wordsAround(html, root, title, isUnseen)) story.remove(reason, text);
  if (guessed) story.review('main-text', textBelow(root).trim().split(' ').slice(0, 20).join(' '));
  if (drawsNumbers(html)) story.review('numbering', 'a style sheet draws numbers (CSS counters) that are not in the text');
  const { removals, texts, reviews, at } = story;
  return { blocks: rankTitles(story.blocks, locale), removals, texts, pages: at - 1, notes: [], empty: [], reviews, unit: 'paragraph' };
}

type Around = { readonly reason: 'unseen' | 'navigation'; readonly text: string };

/** What stands beside the main text, each outermost piece whole; hidden pieces are told as such. */
function wordsAround(html: Element, root: Element, title: Element | undefined, isUnseen: Unseen): Around[] {
  const taken = new Set([root, ...(title ? [title] : [])]);
  const holders = new Set([...taken].flatMap(holdersOf));
  const beside = (element: Element): Around[] =>
    element.childNodes.flatMap((child): Around[] => {
      if ('value' in child) return [{ reason: 'navigation', text: child.value }];
      if (!isElement(child) || taken.has(child) || NO_TEXT.test(child.tagName)) return [];
      if (holders.has(child)) return beside(child);
      return [{ reason: isUnseen(child) ? 'unseen' : 'navigation', text: wordsBelow(child) }];
    });
  return beside(html);
}

const NO_TEXT = /^(?:head|script|style|template)$/;

function holdersOf(element: Element): Element[] {
  const { parentNode } = element;
  return parentNode && 'tagName' in parentNode ? [parentNode, ...holdersOf(parentNode)] : [];
}
