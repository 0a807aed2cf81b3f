/** Copy buttons: the address of the page, or the text of the element they name. What they say when done or refused stands on them. */

const shownFor = 2000;

export function armCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
    button.addEventListener('click', () => {
      const source = button.dataset.copy ? document.getElementById(button.dataset.copy)?.textContent : undefined;
      copyFor(button, source ?? location.href);
    });
}

/** Copies a text, and lets the button say so, or that the browser refused. */
export function copyFor(button: HTMLButtonElement, text: string): void {
  // Refused, or absent on a page without a secure origin.
  const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
  copied.then(
    () => tell(button, button.dataset.copied),
    () => tell(button, button.dataset.refused),
  );
}

function tell(button: HTMLButtonElement, words = ''): void {
  const before = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = before;
  button.textContent = words;
  setTimeout(() => {
    button.textContent = before;
  }, shownFor);
}
