import { allowsFrames } from './content-security-policy';
import { DATA_POLICY, DATA_FILE } from './data-policy';
import { isPreview, PREVIEW_POLICY } from './preview-policy';

/** On every answer of the server, but for frames (`headersUnder`); opener-policy.ts has one more. */
export const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

const { 'X-Frame-Options': _, ...FRAMED_HEADERS } = SECURITY_HEADERS;

/**
 * The same beside a policy. The older header against frames knows no list of sites: where the policy
 * lets a page be framed, it goes.
 */
export const headersUnder = (
  policy: string | null | undefined,
): Readonly<Record<string, string>> => (allowsFrames(policy) ? FRAMED_HEADERS : SECURITY_HEADERS);

/** Under this path are pictures for link previews (lib/routes/picture-address.ts). */
export const SHOWN_ELSEWHERE_PATH = '/og/';

/** On what pages of other sites may show. */
export const SHOWN_ELSEWHERE = { 'Cross-Origin-Resource-Policy': 'cross-origin' } as const;

/** Of files: a worker may load what is the app's own. A page has a policy of its own in its place. */
const FILE_POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ofData = { ...SECURITY_HEADERS, 'Content-Security-Policy': DATA_POLICY };
/** Of pictures for link previews, which pages of other sites show. */
const ofPictures = { ...ofData, ...SHOWN_ELSEWHERE };
/** The logo in the manifest of the reconciliation service. With the hash of a build it is the same. */
const LOGO = /^\/icon\.svg(?:\?|$)/;
const ofFiles = { ...SECURITY_HEADERS, 'Content-Security-Policy': FILE_POLICY };

const ofPreviews = { ...FRAMED_HEADERS, 'Content-Security-Policy': PREVIEW_POLICY };

const RECONCILE = /^\/api\/v1\/reconcile(?=[/?]|$)/;

/**
 * Programs in a browser reconcile from any site: the specification demands it of every address of the
 * service, refusals too. What is answered is public, and no cookie decides anything.
 */
const OPEN_TO_SITES = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'content-type',
} as const;

/** The headers that an answer has unless what makes it sets another policy. */
export const securityHeadersOf = (address: string): Readonly<Record<string, string>> => {
  if (address.startsWith(SHOWN_ELSEWHERE_PATH)) return ofPictures;
  if (LOGO.test(address)) return { ...ofFiles, ...SHOWN_ELSEWHERE };
  if (DATA_FILE.test(address)) return ofData;
  if (!address.startsWith('/api')) return ofFiles;
  if (!RECONCILE.test(address)) return ofData;
  return { ...(isPreview(address) ? ofPreviews : ofData), ...OPEN_TO_SITES };
};
