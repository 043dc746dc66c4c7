import { isLoopback } from './loopback';

interface Whereabouts {
  /** Where the server says that it is found. Its own machine alone, where nobody has told it. */
  readonly site: string;
  /** Where the reader has found it, which the server may not know of. */
  readonly origin: string;
}

/** An address that others can open too; null where there is only this machine. */
export function reachableAddress({ site, origin }: Whereabouts, path: string): string | null {
  const base = isLoopback(site) ? origin : site;
  return isLoopback(base) ? null : `${base}${path}`;
}
