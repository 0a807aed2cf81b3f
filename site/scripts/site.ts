/** What every page loads: the theme switch, definitions on hover, focus and tap, and, on demand, the search dialog, the marks of positions and citations. */

import { demanded } from './demanded.ts';
import { armSearch } from './search/search-opener.ts';
import { armTheme } from './theme.ts';
import { armDefinitions } from './words/definitions.ts';

export function armSite(): void {
  armTheme();
  armDefinitions();
  armSearch();
  if (document.querySelector('[data-position], [data-signed]'))
    void demanded('position-marks').then(({ markPositions }) => markPositions());
  const { cite } = document.body.dataset;
  if (cite === undefined) return;
  const arm = (event: Event): void => {
    for (const type of ['pointerover', 'focusin']) removeEventListener(type, arm);
    void demanded('citations').then(({ armCitations }) => armCitations(cite, event));
  };
  for (const type of ['pointerover', 'focusin']) addEventListener(type, arm);
}
