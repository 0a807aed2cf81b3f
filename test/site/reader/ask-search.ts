/** A question typed in the search of a built site → the addresses found, in their order. */
import type { Page } from 'playwright-core';

export async function askSearch(page: Page, origin: string, question: string): Promise<string[]> {
  await page.goto(`${origin}/recherche/?q=${encodeURIComponent(question)}`);
  await page.locator('[role="status"]', { hasText: question }).waitFor();
  return page.locator('[data-found] li a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}
