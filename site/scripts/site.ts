/** What every page loads: the theme switch, definitions on hover, focus and tap, and, on demand, the search dialog and the marks of positions. */
import { armDefinitions } from './definitions.ts';
import { armSearch } from './search-opener.ts';
import { armTheme } from './theme.ts';

export function armSite(): void {
  armTheme();
  armDefinitions();
  armSearch();
  const { marks } = document.body.dataset;
  if (marks && document.querySelector('[data-position], [data-signed]'))
    void import(/* @vite-ignore */ marks).then((script) => script.markPositions());
}
