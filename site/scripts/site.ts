/** What every page loads: the theme switch, definitions on hover, focus and tap, and the search dialog on demand. */
import { armDefinitions } from './definitions.ts';
import { armSearch } from './search-opener.ts';
import { armTheme } from './theme.ts';

export function armSite(): void {
  armTheme();
  armDefinitions();
  armSearch();
}
