/** Writes robots.txt, and sitemap.xml where `address` says where the site stands; `base` is its path there. */
export function writeMaps(dist: string, where: { readonly address?: string | undefined; readonly base?: string | undefined }): void;
