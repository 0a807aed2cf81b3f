// This repository's own site, for `astro build` and `astro preview`.
import { defineConfig } from 'astro/config';
import configuration from './clausier.config.ts';
import { astroConfiguration } from './site/astro-configuration.mjs';

export default defineConfig(astroConfiguration({ root: '.', configuration }));
