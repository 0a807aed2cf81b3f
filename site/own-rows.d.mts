import type { Plugin } from 'esbuild';

export function rowsIn(language: string): Plugin;
