/** How this repository's own site is called. */
import { defineConfig } from './compiler/model/project/configuration.ts';

export default defineConfig({
  description: 'Deux contrats d’hébergement, lus et calculés',
  contracts: ['alteo', 'telenet'],
});
