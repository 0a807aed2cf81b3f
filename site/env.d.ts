/** What the builder puts in place of `import.meta.env`. */
interface ImportMeta {
  readonly env: { readonly BASE_URL: string };
}
