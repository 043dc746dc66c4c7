import { keptCaches, type KeptMoment } from './kept-caches';
import { keptKey } from './kept-key';

export interface KeptCopy {
  readonly response: Response;
  readonly moment: KeptMoment;
}

const CLAIMS = '/api/v1/claims';

const keyOf = ({ pathname, search }: URL) => keptKey(`${pathname}${search}`);

/** Whether a complete edition has the answer to an address of this site, so that it need not be kept twice. */
export async function isInEdition(href: string): Promise<boolean> {
  const key = keyOf(new URL(href));
  for (const { cache } of await keptCaches()) {
    if (await cache.match(key, { ignoreVary: true })) return true;
  }
  return false;
}

/** The answer to an address of this site from the last complete edition that has one. */
export async function keptCopy(href: string): Promise<KeptCopy | null> {
  const url = new URL(href);
  const key = keyOf(url);
  for (const { cache, moment } of await keptCaches()) {
    const response =
      (await cache.match(key, { ignoreVary: true })) ??
      (url.pathname === CLAIMS ? await keptClaims(cache, url.searchParams) : undefined);
    if (response) return { response, moment };
  }
  return null;
}

/**
 * Claims are asked for by whatever events are on the screen, and kept for all events, some in each answer.
 * Undefined where an event is in none.
 */
async function keptClaims(cache: Cache, asked: URLSearchParams): Promise<Response | undefined> {
  const known: Record<string, unknown> = {};
  for (const { url } of await cache.keys()) {
    const { pathname, searchParams } = new URL(url);
    if (pathname !== CLAIMS || searchParams.get('language') !== asked.get('language')) continue;
    const part: unknown = await (await cache.match(url, { ignoreVary: true }))?.json();
    Object.assign(known, part);
  }
  const ids = (asked.get('events') ?? '').split(',');
  if (!ids.every((id) => Object.hasOwn(known, id))) return undefined;
  return Response.json(Object.fromEntries(ids.map((id) => [id, known[id]])));
}
