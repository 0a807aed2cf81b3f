/** What is copied out of a contract is its words, a line for each block: no marks, notes or numbers of the page. */
import { blocks, selected, wordsIn } from './contract-words.ts';

export function armCleanCopy(): void {
  document.addEventListener('copy', (event) => {
    const range = selected();
    if (!range || isNote(range.commonAncestorContainer)) return;
    const lines = [...document.querySelectorAll(`.contract :is(${blocks})`)]
      .filter((block) => range.intersectsNode(block))
      .map((block) => wordsIn(block, range, '\t'))
      .filter(Boolean);
    if (lines.length === 0) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', lines.join('\n'));
    event.clipboardData?.setData('text/html', lines.map(asParagraph).join(''));
  });
}

/** Notes are copied as they are. */
const isNote = (node: Node): boolean => (node instanceof Element ? node : node.parentElement)?.closest('.gloss') !== null;

const asParagraph = (line: string): string => Object.assign(document.createElement('p'), { textContent: line }).outerHTML;
