/** The security policy that each page and each fragment states: nothing from elsewhere, nothing inline. */

export const policy = [
  "default-src 'none'",
  // The live site's builder writes styles into the page; a built site has none.
  import.meta.env.DEV ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
