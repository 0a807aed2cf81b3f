/** Marks in the contents the section being read, and keeps its entry in view. Opens the contents where CSS can't. */

const readingLine = 160;

export function armContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.toc');
  if (!contents) return;
  if (!CSS.supports('selector(::details-content)')) contents.open = matchMedia('(width >= 75rem)').matches;
  const links = new Map(
    [...contents.querySelectorAll<HTMLAnchorElement>('ol a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
  );
  const headings = [...document.querySelectorAll<HTMLElement>('.contract .heading')].filter(({ id }) => links.has(id));
  let current: HTMLAnchorElement | undefined;
  const mark = (): void => {
    const heading = headings.findLast((heading) => heading.getBoundingClientRect().top < readingLine) ?? headings[0];
    const link = heading && links.get(heading.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    if (link) keepInView(contents, link);
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

/** Scrolls the contents alone, never the page. */
function keepInView(contents: HTMLElement, link: HTMLElement): void {
  const [frame, box] = [contents.getBoundingClientRect(), link.getBoundingClientRect()];
  if (box.top < frame.top || box.bottom > frame.bottom) contents.scrollTop += box.top - frame.top - frame.height / 3;
}
