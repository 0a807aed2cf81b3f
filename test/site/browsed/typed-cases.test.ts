/** Every rule of both contracts answers, from what a person types through its controls, what the generated rule answers. */
import type { Locator, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../../compiler/compile.ts';
import { createDrawer } from '../../../compiler/interpret/draw/draw.ts';
import { manifestModel, type TypeModel } from '../../../compiler/model/report/manifest.ts';
import alteo from '../../../generated/alteo/manifest.json' with { type: 'json' };
import { evaluate as evaluateAlteo } from '../../../generated/alteo/wire.ts';
import telenet from '../../../generated/telenet/manifest.json' with { type: 'json' };
import { evaluate as evaluateTelenet } from '../../../generated/telenet/wire.ts';
import { verdictLines } from '../../../site/case/result/verdict.ts';
import { partsOf } from '../../../site/case/typed/parts.ts';
import { localZoneOf } from '../../../site/data/case/local-zone.ts';
import { french } from '../../../site/strings/french.ts';
import { contractFiles } from '../../contract-files.ts';
import { openSite, type Site, type Visit, visit } from '../reader/browser.ts';

type Input = Readonly<Record<string, unknown>>;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const plain = (text: string | null): string => (text ?? '').replace(/\s/g, ' ');
const verdict = async (page: Page): Promise<string> => plain(await page.locator('[data-verdict]').textContent());

const contracts = [
  { id: 'alteo', manifest: manifestModel.parse(alteo), evaluate: evaluateAlteo },
  { id: 'telenet', manifest: manifestModel.parse(telenet), evaluate: evaluateTelenet },
];

describe.each(contracts)('$id', ({ id: contract, manifest, evaluate }) => {
  const { program } = compile(contractFiles(contract));

  /** One page for all rules: what they share is fetched once. */
  let at: Visit;
  beforeAll(async () => {
    at = await visit(site, '/');
  });
  afterAll(() => at.close());

  /** Three accepted inputs whose lists a person would type. */
  function drawn(id: string): Input[] {
    const rule = program?.rules.find((each) => each.id === id);
    if (!program || !rule) throw new Error(id);
    const draw = createDrawer(program, rule, 11);
    const inputs = Array.from({ length: 400 }, () => JSON.parse(JSON.stringify(draw().input)) as Input);
    const isShort = (input: Input): boolean => Object.values(input).every((value) => !Array.isArray(value) || value.length < 5);
    return inputs.filter((input) => isShort(input) && !('error' in evaluate(id, input))).slice(0, 3);
  }

  test.each(manifest.rules.map(({ id }) => id))('%s answers three drawn cases typed through its controls', async (id) => {
    const model = manifest.rules.find((rule) => rule.id === id);
    const inputs = drawn(id);
    expect(inputs).toHaveLength(3);
    const { page, problems } = at;
    await page.goto(`${site.origin}/${contract}/regles/${id}/`);
    await page.locator('form[data-ready]').waitFor();
    const zone = localZoneOf(manifest);
    for (const drawnInput of inputs) {
      const input = Object.fromEntries((model?.inputs ?? []).map(({ name, type }) => [name, byClocks(zone, type, drawnInput[name])]));
      for (const { name, type } of model?.inputs ?? []) await typeIn(page.locator(`form > [data-case="${name}"]`), type, input[name], zone);
      const answer = evaluate(id, input);
      const lines = model && 'result' in answer ? verdictLines(french, model.output, answer.result, answer.rounded) : [];
      const expected = lines.map(({ label, text }) => `${label ? `${label} ` : ''}${text}`).join('');
      expect(await verdict(page), JSON.stringify(input)).toBe(plain(expected));
    }
    expect(problems).toEqual([]);
  });
});

/** The same value with its moments told by the clocks of the contract's form: a rule answers by the clocks it is asked in. */
function byClocks(zone: string | undefined, type: TypeModel, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (type.kind === 'list' && type.of) return (value as readonly unknown[]).map((item) => byClocks(zone, type.of as TypeModel, item));
  if (type.kind === 'record') {
    const fields = (type.fields ?? []).filter(({ name }) => name in (value as Input));
    return Object.fromEntries(fields.map(({ name, type: inner }) => [name, byClocks(zone, inner, (value as Input)[name])]));
  }
  const clocks = type.kind === 'instant' ? (type.timeZone ?? zone) : undefined;
  return clocks === undefined ? value : Temporal.Instant.from(String(value)).toString({ timeZone: clocks });
}

/** Types a wire value through the controls of its field; an absent one empties them. `zone`: whose clocks tell moments. */
async function typeIn(field: Locator, type: TypeModel, value: unknown, zone: string | undefined): Promise<void> {
  if (type.kind === 'list' && type.of) return typeList(field, type.of, value as readonly unknown[] | undefined, zone);
  if (type.kind === 'record') {
    for (const { name, type: inner } of type.fields ?? [])
      await typeIn(field.locator(`> [data-case="${name}"]`), inner, (value as Input)[name], zone);
  } else if (type.kind === 'boolean') {
    if (value !== undefined) await field.locator(`input[value="${value ? 'oui' : 'non'}"]`).check();
    else if ((await field.locator('input[value=""]').count()) > 0) await field.locator('input[value=""]').check();
    else await field.locator('input[value="non"]').check();
  } else if (type.kind === 'enum') await field.locator('select').selectOption(String(value ?? ''));
  else await typeParts(field, type, value, zone);
}

/** A moment's offset is typed where its box is seen: its hour comes twice. */
async function typeParts(field: Locator, type: TypeModel, value: unknown, zone: string | undefined): Promise<void> {
  const kind = type.kind === 'text' ? type.format : (type.quantity ?? type.kind);
  const parts = partsOf(french, kind as Parameters<typeof partsOf>[1], value, type.timeZone ?? zone);
  const boxes = field.locator('[data-part]');
  const tags = await boxes.evaluateAll((nodes) => nodes.map(({ tagName }) => tagName));
  for (const [index, part] of parts.entries()) {
    const box = boxes.nth(index);
    if (part === '' && (await box.isHidden())) continue;
    if (tags[index] === 'SELECT') await box.selectOption(part);
    else await box.fill(part);
  }
}

/** A list of enum values is tick boxes; any other has lines to add, and a tick where it may be absent. */
async function typeList(field: Locator, of: TypeModel, value: readonly unknown[] | undefined, zone: string | undefined): Promise<void> {
  if (of.kind === 'enum') {
    for (const box of await field.locator('input[type=checkbox]').all())
      await box.setChecked((value ?? []).includes(await box.inputValue()));
    return;
  }
  const used = field.locator('[data-used]');
  if ((await used.count()) > 0) await used.setChecked(value !== undefined);
  if (value === undefined) return;
  for (const remove of (await field.locator('[data-remove]').all()).toReversed()) await remove.click();
  for (const [index, item] of value.entries()) {
    await field.locator('[data-add]').click();
    await typeIn(field.locator('[data-item]').nth(index).locator('> [data-case]'), of, item, zone);
  }
}
