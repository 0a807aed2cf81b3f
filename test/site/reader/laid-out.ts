/** Pages lay out what is far from the window only once it comes near: a test that measures the whole page asks for all of it first. */

export const layOut = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(sheet);
})()`;

/** Pixels by which the whole page is wider than its window, a scroll bar not counted. */
export const sideways = `(${layOut}, document.documentElement.scrollWidth - document.documentElement.clientWidth)`;
