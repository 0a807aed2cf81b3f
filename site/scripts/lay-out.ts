/**
 * Lays out what a page left for later, a section at a time while nothing else is asked for: its length is exact then, and what reads the
 * whole page finds all of it. Not where a browser would let the words in view move meanwhile.
 */
export function layOutLater(): void {
  const later = [...document.querySelectorAll<HTMLElement>('.later')];
  const next = (): void => {
    const section = later.shift();
    if (!section) return;
    section.style.contentVisibility = 'visible';
    requestIdleCallback(next);
  };
  if (CSS.supports('overflow-anchor', 'auto')) requestIdleCallback(next);
}
