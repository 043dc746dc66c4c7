import type { IncomingMessage } from 'node:http';
import { withoutCutEscape } from './cut-escape';
import type { RefusedStatus } from './refusal';
import { MOST_BODY_BYTES } from './server-limits';

/** The routes of the API say themselves which of these they take. */
const API_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const PAGE_METHODS = ['GET', 'HEAD'];

type Refused =
  | { readonly status: RefusedStatus; readonly allow?: string }
  /** It leads to what was meant. */
  | { readonly status: 308; readonly location: string };

/** Why a request is not handed on to Next; null for one that is. */
export function refusedBecause({
  method = '',
  url = '',
  headers,
}: IncomingMessage): Refused | null {
  const allowed = url.startsWith('/api/') ? API_METHODS : PAGE_METHODS;
  if (!allowed.includes(method)) return { status: 405, allow: allowed.join(', ') };
  if (!isDecodable(url)) {
    const meant = url.startsWith('/api/') ? null : withoutCutEscape(url);
    return meant === null ? { status: 400 } : { status: 308, location: meant };
  }
  // A length that is not said would have to be counted while the body arrives. Browsers say it.
  if (headers['transfer-encoding'] !== undefined) return { status: 411 };
  if (Number(headers['content-length'] ?? 0) > MOST_BODY_BYTES) return { status: 413 };
  return null;
}

/** Next answers 500 to a path that is not percent-encoded UTF-8. */
function isDecodable(url: string): boolean {
  const [path = ''] = url.split('?', 1);
  if (!path.includes('%')) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
