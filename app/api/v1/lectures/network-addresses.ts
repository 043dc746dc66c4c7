import { networkInterfaces } from 'node:os';
import { isAskedFromHere } from '@/lib/server/asked-from-here';
import { environment } from '@/lib/server/environment';

const WILDCARDS = new Set(['0.0.0.0', '::']);

/**
 * Where a phone in the same network may find this server: only when it listens on every address, and
 * only for who asks on this machine itself, whose own address no phone could open.
 */
export function networkAddresses(request: Request): string[] {
  const host = request.headers.get('host');
  if (!host || !isAskedFromHere(request)) return [];
  if (!WILDCARDS.has(environment().HOSTNAME ?? '')) return [];
  const { port } = new URL(`http://${host}`);
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}${port && `:${port}`}`);
}
