// How the site of a project is built: static, strict CSP. What comes in is the project's root and configuration; the pages stand beside this file.
import { fileURLToPath } from 'node:url';
import { quantitiesModule, quantitiesOfForms } from './lean-quantities.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** `outDir` is a path, from the root where it is relative. */
export function astroConfiguration({ root, configuration, outDir = 'dist' }) {
  return {
    root,
    srcDir: here,
    publicDir: fileURLToPath(new URL('public', import.meta.url)),
    outDir,
    site: process.env.SITE_URL ?? configuration.address ?? 'http://localhost:4321',
    base: configuration.base ?? '/',
    output: 'static',
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never', assets: 'actifs' },
    compressHTML: true,
    devToolbar: { enabled: false },
    security: { csp: false },
    vite: {
      build: { assetsInlineLimit: 0 },
      plugins: [leanScripts],
      // Where these sources stand: a bundled page no longer knows.
      define: { 'import.meta.env.SITE_SOURCES': JSON.stringify(here) },
    },
  };
}

const leanScripts = {
  name: 'clausier-lean-quantities',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: (code, id) => (quantitiesModule.test(id) ? quantitiesOfForms(code) : undefined),
};
