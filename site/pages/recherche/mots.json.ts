/** The words that something can be found under, for a search to tell a misspelled word from one that no contract has. */
import { contracts } from '../../data/load.ts';
import { noticeKinds, noticesOf } from '../../data/notices.ts';
import { bareWords } from '../../search/bare-words.ts';

export function GET(): Response {
  const notices = contracts.flatMap(({ manifest }) => noticeKinds.flatMap((kind) => noticesOf(manifest, kind)));
  const words = new Set(notices.flatMap(({ label, title, text }) => bareWords(`${label} ${title} ${text}`)));
  return Response.json([...words].sort());
}
