/** The month's record → an SVG of its own: for each rule, a bar a reading, read on a light page and on a dark one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestModel } from '../../compiler/model/report/manifest.ts';
import type { Month, MonthPart } from '../../compiler/model/report/month.ts';
import { type Bar, barsOf } from '../../site/data/month/bars.ts';
import { wordsOf } from '../../site/strings/languages.ts';

const root = join(import.meta.dirname, '../..');
const [width, margin, line, heading] = [980, 24, 42, 52];

const manifestOf = (contract: string): Manifest =>
  manifestModel.parse(JSON.parse(readFileSync(join(root, 'generated', contract, 'manifest.json'), 'utf8')));

export function chartOf({ parts }: Month): string {
  let top = margin;
  const drawn: string[] = [];
  for (const part of parts) {
    const block = blockOf(part, top);
    drawn.push(...block.lines);
    top += block.height;
  }
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-labelledby="title">`,
    `  <title id="title">${escaped(wordsOf({ language: 'fr' }).monthPage.lede)}</title>`,
    `  <style>text { fill: #16181d } rect { fill: #17498c } @media (prefers-color-scheme: dark) { text { fill: #e9e7e1 } rect { fill: #a0c5ff } }</style>`,
    ...drawn,
    '</svg>',
  ].join('\n')}\n`;
}

function blockOf(part: MonthPart, top: number): { readonly lines: readonly string[]; readonly height: number } {
  const manifest = manifestOf(part.contract);
  const rule = manifest.rules.find(({ id }) => id === part.rule);
  if (!rule) throw new Error(`${part.contract} has no rule ${part.rule}`);
  const words = wordsOf(manifest);
  const { bars, counted } = barsOf(words, manifest, rule, part);
  const what = counted === undefined ? words.monthPage.amount : words.monthPage.counted(counted);
  const title = `  <text x="${margin}" y="${top + 18}" font-weight="700">${escaped(`${rule.title} : ${what.toLowerCase()}`)}</text>`;
  const lines = bars.flatMap((bar, at) => barLines(bar, top + heading - 12 + at * line, words.monthPage.default));
  return { lines: [title, ...lines], height: heading + bars.length * line };
}

function barLines({ options, isDefault, shown, share }: Bar, top: number, byDefault: string): readonly string[] {
  const room = width - 2 * margin;
  const label = `${options.join(' · ')}${isDefault ? ` (${byDefault})` : ''}`;
  return [
    `  <text x="${margin}" y="${top + 10}">${escaped(label)}</text>`,
    `  <text x="${width - margin}" y="${top + 10}" text-anchor="end">${escaped(shown)}</text>`,
    `  <rect x="${margin}" y="${top + 18}" width="${Math.round(share * room) / 100}" height="10"/>`,
  ];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
