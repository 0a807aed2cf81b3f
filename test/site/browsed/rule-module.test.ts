/** What rule pages run, in a real Chromium: each rule's own module against the contract's `evaluate`, on drawn inputs. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Compilation, compile } from '../../../compiler/compile.ts';
import { createDrawer } from '../../../compiler/interpret/draw/draw.ts';
import { evaluate as evaluateAlteo, explain as explainAlteo } from '../../../generated/alteo/wire.ts';
import { evaluate as evaluateTelenet, explain as explainTelenet } from '../../../generated/telenet/wire.ts';
import { contractFiles } from '../../contract-files.ts';
import { dist, fileOf, openSite, type Site, type Visit, visit } from '../reader/browser.ts';

const contracts = [
  { contract: 'alteo', evaluate: evaluateAlteo, explain: explainAlteo },
  { contract: 'telenet', evaluate: evaluateTelenet, explain: explainTelenet },
];
const draws = 100;

let site: Site;
let page: Visit;
beforeAll(async () => {
  site = await openSite();
  page = await visit(site, '/');
});
afterAll(async () => {
  await page.close();
  await site.close();
});

/** Runs a rule's built module in the page on all calls at once. */
async function answers(contract: string, rule: string, calls: readonly unknown[]): Promise<unknown> {
  const script = `(async () => {
    const { evaluate, explain } = await import('/${contract}/regles/${rule}/calcul.js');
    return JSON.stringify(${JSON.stringify(calls)}.map(({ input, readings }) => [evaluate(input, readings), explain(input, readings)]));
  })()`;
  return page.page.evaluate(script);
}

describe.each(contracts)('$contract', ({ contract, evaluate, explain }) => {
  const { program } = compile(contractFiles(contract)) as Compilation & { program: NonNullable<Compilation['program']> };

  test.each(program.rules.map(({ id }) => id))('the page of %s answers as the generated rule does', async (id) => {
    const rule = program.rules.find((rule) => rule.id === id);
    const draw = rule && createDrawer(program, rule, 7);
    const calls = Array.from(
      { length: draws },
      () => JSON.parse(JSON.stringify(draw?.())) as { input: unknown; readings: Record<string, string> },
    );
    const expected = calls.map(({ input, readings }) => [evaluate(id, input, readings), explain(id, input, readings)]);
    expect(await answers(contract, id, calls)).toBe(JSON.stringify(expected));
  });

  test('a rule page weighs at most 63 KB with its module and all it loads at once', () => {
    const heavy = program.rules
      .map(({ id }) => ({ id, bytes: weightOf(`/${contract}/regles/${id}/`) }))
      .filter(({ bytes }) => bytes > 63 * 1024);
    expect(heavy).toEqual([]);
  });
});

const chartScripts = globSync('case-chart.*.js', { cwd: join(dist, 'actifs') });

test('what draws curves is a script of its own of at most 3 KB, which only pages with a curve load', () => {
  expect(chartScripts.map((name) => zipped(join(dist, 'actifs', name)) <= 3 * 1024)).toEqual([true]);
});

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** The page, its styles, icon, scripts and what these import, its module, gzipped. */
function weightOf(path: string): number {
  const html = readFileSync(fileOf(path) ?? '', 'utf8');
  const named = [...html.matchAll(/<(?:link|script)\b[^>]*?(?:href|src)="(\/[^"]+)"/g)].map(([, file = '']) => file);
  const loaded = new Set([...named, `${path}calcul.js`]);
  for (const file of loaded) {
    if (!file.startsWith('/actifs/') || !file.endsWith('.js')) continue;
    const imports = readFileSync(join(dist, file), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
    for (const [, name = ''] of imports) loaded.add(`/actifs/${name}`);
  }
  return [fileOf(path) ?? '', ...[...loaded].map((file) => join(dist, file))].reduce((sum, file) => sum + zipped(file), 0);
}
