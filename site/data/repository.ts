/** The repository to report problems to, where one is configured: `REPOSITORY_URL`, else `repository` of package.json. */
import { readFileSync } from 'node:fs';
import { fr } from '../strings.ts';

const declared = (JSON.parse(readFileSync('package.json', 'utf8')) as { repository?: string | { url?: string } }).repository;
const address = process.env.REPOSITORY_URL ?? (typeof declared === 'string' ? declared : declared?.url);
const repository = address && /^https:\/\//.test(address.replace(/^git\+/, '')) ? address.replace(/^git\+|\.git$|\/$/g, '') : undefined;

/** A new issue prefilled with what the page shows and its address; undefined without a repository. */
export function issueLink(about: string, path: string): string | undefined {
  if (!repository) return undefined;
  const body = fr(`Page : ${path}\n\nCe qui ne va pas :\n`);
  return `${repository}/issues/new?${new URLSearchParams({ title: about, body })}`;
}
