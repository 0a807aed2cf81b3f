/** Copy buttons: the address of the page, or the text of the element they name. */
import { copy } from '../strings.ts';

const shownFor = 2000;

export function armCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
    button.addEventListener('click', () => {
      const source = button.dataset.copy ? document.getElementById(button.dataset.copy)?.textContent : undefined;
      // Refused, or absent on a page without a secure origin.
      const copied = navigator.clipboard?.writeText(source ?? location.href) ?? Promise.reject(new Error('no clipboard'));
      copied.then(
        () => tell(button, button.dataset.copied ?? copy.copied),
        () => tell(button, copy.refused),
      );
    });
}

function tell(button: HTMLButtonElement, words: string): void {
  const before = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = before;
  button.textContent = words;
  setTimeout(() => {
    button.textContent = before;
  }, shownFor);
}
