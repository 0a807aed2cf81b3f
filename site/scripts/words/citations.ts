/**
 * « Copier la citation » for the paragraph that is pointed at or whose permalink has the focus: its words, or those of them that are
 * selected, with contract, edition, place and the address that holds for the edition. One button moves from paragraph to paragraph.
 */
import type { Citations } from '../../data/edition/citations.ts';
import { selected, wordsIn } from './contract-words.ts';
import { copyFor } from './copying.ts';

const cited = '.para[id], .words-table tr[id]';
/** Between the cells of a row. */
const cell = ' | ';
/** Said here, since pages of words are light and most readers cite nothing. */
const look: Readonly<Partial<Record<keyof CSSStyleDeclaration, string>>> = {
  insetInlineEnd: '0',
  top: '100%',
  zIndex: '1',
  minHeight: '1.75rem',
  padding: '0 0.6rem',
  font: '500 var(--s-1) / 1.3 var(--sans)',
  color: 'var(--ink)',
  background: 'var(--paper)',
  border: '1px solid var(--rule-strong)',
  borderRadius: '3px',
};

/** `edition`: the address of its words, a clause being a fragment of it. `asked`: what made this script load. */
export async function armCitations(edition: string, asked: Event): Promise<void> {
  const citations = (await (await fetch(`${edition}citations.json`)).json()) as Citations;
  const button = buttonOf(citations, edition);
  const follow = ({ type, target }: Pick<Event, 'type' | 'target'>): void => {
    const block = target instanceof Element ? target.closest(cited) : null;
    if (!block || !(block.id in citations.labels) || block.contains(button)) return;
    if (type === 'pointerover' && button.matches(':focus-visible')) return;
    place(button, block);
  };
  for (const type of ['pointerover', 'focusin']) addEventListener(type, follow);
  follow(asked);
}

/** Beside the permalink for whoever goes by keyboard, under the end of the paragraph to the eye; in the last cell of a row. */
function place(button: HTMLElement, block: Element): void {
  const isRow = block.matches('tr');
  const [first] = block.children;
  if (isRow) block.lastElementChild?.append(button);
  else if (first?.matches('.pn, .num')) first.after(button);
  else block.prepend(button);
  button.style.position = isRow ? 'static' : 'absolute';
}

function buttonOf({ words, labels, citation }: Citations, edition: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'screen-only', textContent: words.cite });
  Object.assign(button.style, look);
  Object.assign(button.dataset, { copied: words.copied, refused: words.refused });
  // A press must not undo what is selected.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const block = button.closest(cited);
    if (!block) return;
    const said: Readonly<Record<string, string>> = {
      words: chosenIn(block) || wordsOf(block),
      label: labels[block.id] ?? block.id,
      address: new URL(`${edition}#${block.id}`, location.href).href,
    };
    copyFor(
      button,
      citation.replace(/\{(\w+)\}/g, (slot, name: string) => said[name] ?? slot),
    );
  });
  return button;
}

/** Without the number that the contract prints before them: the place says it. */
function wordsOf(block: Element): string {
  const all = document.createRange();
  all.selectNodeContents(block);
  const [first] = block.children;
  if (first?.matches('.num')) all.setStartAfter(first);
  return wordsIn(block, all, cell);
}

/** The words of a block that are selected, where the selection stays in it. */
function chosenIn(block: Element): string {
  const range = selected();
  return range && block.contains(range.commonAncestorContainer) ? wordsIn(block, range, cell) : '';
}
