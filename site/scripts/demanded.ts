/** Scripts that a page loads where a reader asks for what they do; each exports what it is called for. */

type Demanded = {
  'open-search': { readonly openSearch: (address: string) => Promise<void> };
  'position-marks': { readonly markPositions: () => void };
  citations: { readonly armCitations: (address: string, asked: Event) => Promise<void> };
};

export function demanded<Name extends keyof Demanded>(name: Name): Promise<Demanded[Name]> {
  const address = `${document.body.dataset.scripts}${name}.js`;
  return import(/* @vite-ignore */ address);
}
