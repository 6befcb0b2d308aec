/**
 * What a careful shop tells browsers of its pages: nothing runs or draws that is not a file of its own. The chat has to
 * live with it.
 */
export const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; '),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  // A page says who is signed in. Left by "Back", it must not say so of whoever has signed out since.
  'cache-control': 'no-store',
};

export const FILE_HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' };
