// The site: static, French, strict CSP. It reads generated/ alone.
import { defineConfig } from 'astro/config';

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'actifs' },
  compressHTML: true,
  devToolbar: { enabled: false },
  security: { csp: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
