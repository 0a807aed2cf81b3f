/** Terms show their definition on hover, focus and first tap; Esc closes it. Unscripted, a term is a link to the lexicon. */

const leaveAfter = 180;
const gap = 8;

let open: HTMLElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

export function armDefinitions(): void {
  const links = document.querySelectorAll<HTMLElement>('a[data-term]');
  if (links.length === 0) return;
  for (const link of links) link.setAttribute('aria-describedby', `bulle-${link.dataset.term}`);
  document.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && follow(event.target));
  document.addEventListener('focusin', (event) => follow(event.target));
  document.addEventListener('click', (event) => {
    const link = termOf(event.target);
    if (!link || !matchMedia('(hover: none)').matches) return;
    event.preventDefault();
    show(link);
  });
}

const termOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('a[data-term]') : null;

/** Over a term its bubble opens; over the bubble it stays; anywhere else it leaves after a while. */
function follow(target: EventTarget | null): void {
  const link = termOf(target);
  if (link) show(link);
  else if (open && target instanceof Node && open.contains(target)) clearTimeout(leaving);
  else if (open) leave(open);
}

function show(link: HTMLElement): void {
  const bubble = document.getElementById(`bulle-${link.dataset.term}`);
  if (!bubble) return;
  clearTimeout(leaving);
  if (!bubble.matches(':popover-open')) bubble.showPopover();
  open = bubble;
  place(bubble, link);
}

function leave(bubble: HTMLElement): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => bubble.matches(':popover-open') && bubble.hidePopover(), leaveAfter);
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
