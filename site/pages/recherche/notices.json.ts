/** Every notice, for `search-index.mjs`, which turns them into the search index once the pages are built. */
import { contracts, siteLanguage } from '../../data/load.ts';
import { noticeKinds, noticesOf } from '../../data/notices.ts';

export function GET(): Response {
  const notices = contracts.flatMap(({ manifest }) => noticeKinds.flatMap((kind) => noticesOf(manifest, kind)));
  return Response.json({ language: siteLanguage, notices });
}
