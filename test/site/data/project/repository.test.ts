import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { french } from '../../../../site/strings/french.ts';

// Where to report is read once, when the module is.
beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function linkWith(repository: string): Promise<string | undefined> {
  vi.stubEnv('REPOSITORY_URL', repository);
  const { issueLink } = await import('../../../../site/data/project/repository.ts');
  return issueLink(french, 'Alteo, 5.2', '/alteo/clauses/5.2/');
}

test('a problem is reported in the configured repository, with the page it is about', async () => {
  const link = new URL((await linkWith('git+https://example.org/legal/clausier.git')) ?? '');
  expect(link.origin + link.pathname).toBe('https://example.org/legal/clausier/issues/new');
  expect(link.searchParams.get('title')).toBe('Alteo, 5.2');
  expect(link.searchParams.get('body')).toContain('/alteo/clauses/5.2/');
});

test('without an https repository there is nowhere to report', async () => {
  expect(await linkWith('file:///srv/clausier')).toBeUndefined();
});
