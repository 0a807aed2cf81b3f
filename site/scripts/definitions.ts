/** Terms show their definition on hover, focus and first tap; Esc closes it. Unscripted, a term is a link to the lexicon. */

const leaveAfter = 180;
const gap = 8;

export function armDefinitions(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-term]')) {
    const bubble = document.getElementById(`bulle-${link.dataset.term}`);
    if (bubble) arm(link, bubble);
  }
}

function arm(link: HTMLAnchorElement, bubble: HTMLElement): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const isOpen = (): boolean => bubble.matches(':popover-open');
  const show = (): void => {
    clearTimeout(leaving);
    if (!isOpen()) bubble.showPopover();
    place(bubble, link);
  };
  const hide = (): void => {
    leaving = setTimeout(() => isOpen() && bubble.hidePopover(), leaveAfter);
  };
  link.setAttribute('aria-describedby', bubble.id);
  for (const target of [link, bubble]) {
    target.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && show());
    target.addEventListener('pointerleave', hide);
    target.addEventListener('focusin', show);
    target.addEventListener('focusout', hide);
  }
  link.addEventListener('click', (event) => {
    if (!matchMedia('(hover: none)').matches) return;
    event.preventDefault();
    show();
  });
}

/** Below the term, or above it where there is no room; always inside the window. */
function place(bubble: HTMLElement, link: HTMLElement): void {
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const left = Math.max(2 * gap, Math.min(box.left, innerWidth - bubble.offsetWidth - 2 * gap));
  const below = box.bottom + gap;
  const fits = below + bubble.offsetHeight <= innerHeight;
  bubble.style.left = `${left}px`;
  bubble.style.top = `${fits ? below : Math.max(gap, box.top - bubble.offsetHeight - gap)}px`;
}
