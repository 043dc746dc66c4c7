/**
 * The key that makes one presenter or speaker; null for the audience. In a header, or in the address
 * where a browser's EventSource sends no header.
 */
export function keyOf(request: Request): string | null {
  const bearer = /^Bearer (?<key>.+)$/.exec(request.headers.get('authorization') ?? '');
  return bearer?.groups?.['key'] ?? new URL(request.url).searchParams.get('key');
}
