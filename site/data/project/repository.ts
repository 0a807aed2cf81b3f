/** Where to report a problem or discuss words, where the project says so: a new issue of its repository, or a mail, prefilled. */
import type { Words } from '../../strings/words.ts';
import { reports } from './configuration.ts';

const repository = reports && /^https:\/\//.test(reports.replace(/^git\+/, '')) ? reports.replace(/^git\+|\.git$|\/$/g, '') : undefined;
const mail = reports && /^(?:mailto:)?[^\s@/]+@[^\s@/]+$/.test(reports) ? reports.replace(/^mailto:/, '') : undefined;

/** Undefined where the project names neither. */
export function reportLink(about: string, body: string): string | undefined {
  if (repository) return `${repository}/issues/new?${new URLSearchParams({ title: about, body })}`;
  return mail && `mailto:${mail}?subject=${encodeURIComponent(about)}&body=${encodeURIComponent(body)}`;
}

/** About a page, with what it shows. */
export const issueLink = ({ plan }: Pick<Words, 'plan'>, about: string, path: string): string | undefined =>
  reportLink(about, plan.problemBody(path));
