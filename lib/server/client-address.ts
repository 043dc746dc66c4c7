import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';
import { environment } from './environment';

/** Only this server writes it; what a client sends under this name is dropped. */
const CLIENT_ADDRESS = 'x-client-address';

/**
 * Writes down who asks, before Next has the request: Next does not tell a route the address of the
 * connection, and believes any `X-Forwarded-For`.
 * @param proxies how many proxies in front of the server can be trusted to write that header
 */
export function noteClient(request: IncomingMessage, proxies = environment().TRUSTED_PROXY): void {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  // Each proxy appends whom it was asked by; what stands before that may be anything.
  const named = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
  const address = named || request.socket.remoteAddress || '';
  request.headers[CLIENT_ADDRESS] = clientAt(address);
}

/** The client that a request is counted for; the same for all where nobody wrote it down. */
export const clientOf = (request: Request): string =>
  request.headers.get(CLIENT_ADDRESS) ?? 'unknown';

/** One client has a whole /64 of IPv6, so that is what is counted. */
function clientAt(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(mapped)) return mapped;
  if (!isIPv6(mapped)) return 'unknown';
  // Written out: "::" stands for as many groups of zeros as are missing.
  const [head = '', tail] = mapped.split('%')[0]!.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length;
  const all = [...groups, ...Array.from({ length: Math.max(zeros, 0) }, () => '0'), ...rest];
  return `${all
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
