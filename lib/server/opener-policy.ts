import type { IncomingHttpHeaders } from 'node:http';
import { environment } from './environment';

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

const SENT = ['Cross-Origin-Opener-Policy', 'same-origin'] as const;

/**
 * Name and value of the header that keeps other sites from the windows of a page. A browser takes it from
 * HTTPS and from its own machine; from anywhere else it ignores it and writes an error to the console.
 *
 * @param siteUrl where readers find the atlas: a proxy may not say that it was asked over HTTPS
 */
export function openerPolicyFor(
  { host = '', 'x-forwarded-proto': protocol }: IncomingHttpHeaders,
  siteUrl = environment().SITE_URL,
): readonly string[] {
  const isTaken =
    LOOPBACK_HOST.test(host) || protocol === 'https' || siteUrl?.startsWith('https:') === true;
  return isTaken ? SENT : [];
}
