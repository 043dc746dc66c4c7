import Negotiator from 'negotiator';

/** Encodings that answers are compressed with, the preferred first. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The best encoding that `Accept-Encoding` names and does not refuse by `q=0`; null for none. */
export function acceptedEncoding(acceptEncoding: string | null): Encoding | null {
  const accepted = new Set(
    (acceptEncoding ?? '').split(',').flatMap((entry) => {
      const [name = '', weight = ''] = entry
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return /^q=0(\.0*)?$/.test(weight) ? [] : [name];
    }),
  );
  return ENCODINGS.find((encoding) => accepted.has(encoding)) ?? null;
}

/** Such as the profile of `application/ld+json`, which says nothing of what we have. */
const PARAMETERS = /;\s*(?!q\s*=)[\w-]+\s*=\s*("[^"]*"|[^;,\s]*)/gi;

/**
 * The one of `available` that `Accept` names best; null for none. Of several that are as good it is what
 * `Accept` names first, and the first of `available` where one range such as any type names them all.
 */
export function acceptedMediaType(accept: string, available: readonly string[]): string | null {
  const negotiator = new Negotiator({ headers: { accept: accept.replaceAll(PARAMETERS, '') } });
  return negotiator.mediaType([...available]) ?? null;
}

/** RFC 9110 §13.1.2: weak comparison with any tag of `If-None-Match`. */
export function holdsTag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  // As a browser sends it, and nearly every request is one of those.
  if (ifNoneMatch === etag) return true;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim());
  return tags.includes('*') || tags.some((tag) => strong(tag) === strong(etag));
}

const strong = (tag: string) => tag.replace(/^W\//, '');
