/** What axe finds wrong on a page, one line per rule with the first element that breaks it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { layOut } from './laid-out.ts';

/** `rules` and `within` narrow what is looked at. The site has no frames, so axe runs in the page itself: a page of its own only costs time. */
export async function violationsOn(page: Page, { rules, within }: { rules?: string[]; within?: string } = {}): Promise<string[]> {
  await page.evaluate(layOut);
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (within !== undefined) axe.include(within);
  axe.options({ resultTypes: ['violations'], ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}) });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
