import { networkInterfaces } from 'node:os';
import { environment } from '@/lib/server/environment';

const WILDCARDS = new Set(['0.0.0.0', '::']);
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Where a phone in the same network may find this server: only when it listens on every address, and
 * only for who asks on this machine itself, whose own address no phone could open.
 */
export function networkAddresses(request: Request): string[] {
  const host = request.headers.get('host');
  if (!host || !WILDCARDS.has(environment().HOSTNAME ?? '')) return [];
  const asked = new URL(`http://${host}`);
  if (!LOOPBACK.has(asked.hostname)) return [];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}${asked.port && `:${asked.port}`}`);
}
