/**
 * Lays out what a page left for later, a section at a time while nothing else is asked for: its length is exact then, and what reads the
 * whole page finds all of it. The words in view stay where they are: what the page grows by above them is scrolled past, by measure, since a
 * browser that does so by itself now and then does not.
 */
export function layOutLater(): void {
  const later = [...document.querySelectorAll<HTMLElement>('.later')];
  const next = (): void => {
    const section = later.shift();
    if (!section) return;
    layOut(section);
    requestIdleCallback(next);
  };
  if (CSS.supports('overflow-anchor', 'auto')) requestIdleCallback(next);
}

/** The browser's own correction is off meanwhile, so that nothing is corrected twice. */
function layOut(section: HTMLElement): void {
  const page = document.documentElement;
  const [isAbove, length] = [section.getBoundingClientRect().bottom <= 0, page.scrollHeight];
  page.style.overflowAnchor = 'none';
  section.style.contentVisibility = 'visible';
  if (isAbove) scrollBy({ top: page.scrollHeight - length, behavior: 'instant' });
  page.style.overflowAnchor = '';
}
