/** What the builder puts in place of `import.meta.env`, and of imports that end in a query. */
/// <reference types="astro/client" />
interface ImportMeta {
  readonly env: { readonly BASE_URL: string; readonly SITE_SOURCES: string };
}
