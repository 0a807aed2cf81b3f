/** Copy buttons: the address of the page, or the text of the element they name. */
import { copy } from '../strings.ts';

const shownFor = 2000;

export function armCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
    button.addEventListener('click', () => {
      const source = button.dataset.copy ? document.getElementById(button.dataset.copy)?.textContent : undefined;
      void navigator.clipboard.writeText(source ?? location.href).then(() => confirm(button));
    });
}

function confirm(button: HTMLButtonElement): void {
  const before = button.textContent;
  button.textContent = button.dataset.copied ?? copy.copied;
  setTimeout(() => {
    button.textContent = before;
  }, shownFor);
}
