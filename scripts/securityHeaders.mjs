/**
 * The security policy, in one place. The server of `npm start`, the `<meta>` copy that the build writes into index.html,
 * `public/_headers` and the nginx lines of docs/hosting.md all come from here; tests/scripts/securityHeaders.test.ts
 * proves that they have not drifted apart.
 */

/** Fallbacks first, so that a directive a browser does not know still leaves everything shut. */
const directives = [
  ['default-src', "'none'"],
  // WebAssembly is compiled from this origin's own bytes; it is not eval.
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['script-src-attr', "'none'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data: blob:"],
  ['font-src', "'self'"],
  // Samples and fonts of this origin; nothing else may be reached.
  ['connect-src', "'self' data:"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['frame-src', "'none'"],
  ['object-src', "'none'"],
  ['media-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'worker-url'],
];

/** What a browser ignores, and reports on its console, when it stands in a `<meta>`. */
const headerOnly = ['frame-ancestors'];

/** @param {readonly (readonly string[])[]} list */
function joined(list) {
  return list.map((directive) => directive.join(' ')).join('; ');
}

export const contentSecurityPolicy = joined(directives);

/** The copy for `<meta http-equiv>`: it keeps most of the promise on a host without headers, but does not bind workers. */
export const metaContentSecurityPolicy = joined(directives.filter(([name]) => !headerOnly.includes(name ?? '')));

/** On every response: pages, scripts, workers, errors. @type {Readonly<Record<string, string>>} */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), bluetooth=(), payment=(), interest-cohort=()',
};

/** Where the build puts files whose name changes with their content. */
export const hashedFolder = '/assets/';

/**
 * Hashed files never change; everything else is asked for again each time.
 * @param {string} path of the URL
 */
export function cacheControl(path) {
  return path.startsWith(hashedFolder) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** `public/_headers`, as Cloudflare Pages and Netlify read it. */
export function headersFile() {
  const everywhere = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...everywhere,
    // The two hosts join the values of rules that overlap, so the general rule is taken away first.
    `  Cache-Control: ${cacheControl('/')}`,
    `${hashedFolder}*`,
    '  ! Cache-Control',
    `  Cache-Control: ${cacheControl(hashedFolder)}`,
    '',
  ].join('\n');
}

/**
 * The lines of an nginx `server` block. A location that has an `add_header` of its own inherits none, so the cache rule is
 * a map and there is one list of headers. A missing file is not kept for good.
 */
export function nginxLines() {
  const everywhere = Object.entries(securityHeaders).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return [
    `map "$status:$uri" $sadeh_cache {`,
    `    default "${cacheControl('/')}";`,
    `    ~^(200|304):${hashedFolder} "${cacheControl(hashedFolder)}";`,
    '}',
    '',
    'server {',
    '    listen 80;',
    '    root /var/www/sadeh;',
    '    charset utf-8;',
    '    include mime.types;',
    '    types { text/csv csv; }',
    '    etag on;',
    ...everywhere,
    '    add_header Cache-Control $sadeh_cache always;',
    '',
    '    location / { try_files $uri $uri/ =404; }',
    '}',
  ].join('\n');
}
