/** Marks in the contents the section being read, and keeps its entry in view. Opens the contents where CSS can't. */

/** Of the window, the band where one reads: under the masthead, in the upper third. */
const readingBand = '-100px 0px -65% 0px';

export function armContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.toc');
  if (!contents) return;
  if (!CSS.supports('selector(::details-content)')) contents.open = matchMedia('(width >= 75rem)').matches;
  const links = new Map(
    [...contents.querySelectorAll<HTMLAnchorElement>('ol a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
  );
  const sections = [...document.querySelectorAll<HTMLElement>('.contract .clause')];
  const linkOf = (section: HTMLElement): HTMLAnchorElement | undefined => links.get(section.getAttribute('aria-labelledby') ?? '');
  const inBand = new Set<Element>();
  let current: HTMLAnchorElement | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) isIntersecting ? inBand.add(target) : inBand.delete(target);
      const section = sections.find((section) => inBand.has(section));
      const link = section && linkOf(section);
      if (!link || link === current) return;
      current?.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'true');
      current = link;
      keepInView(contents, link);
    },
    { rootMargin: readingBand },
  );
  for (const section of sections) if (linkOf(section)) observer.observe(section);
}

/** Scrolls the contents alone, never the page. */
function keepInView(contents: HTMLElement, link: HTMLElement): void {
  const [frame, box] = [contents.getBoundingClientRect(), link.getBoundingClientRect()];
  if (box.top < frame.top || box.bottom > frame.bottom) contents.scrollTop += box.top - frame.top - frame.height / 3;
}
