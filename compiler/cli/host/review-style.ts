/** The look of the review page: the site's own tokens, resets and buttons, and the few lines that it alone needs. */
import { readFileSync } from 'node:fs';
import { ownStyle } from '../../review-page/own-style.ts';

const parts = ['look/tokens', 'look/reset', 'look/base', 'part/controls', 'part/chip'];

export function reviewStyle(): string {
  const site = parts.map((name) => readFileSync(new URL(`../../../site/styles/${name}.css`, import.meta.url), 'utf8'));
  return [...site, ownStyle].join('\n');
}
