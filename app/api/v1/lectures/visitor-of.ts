import type { RoomVisitor } from '@/lib/lecture/lecture-rooms';
import { clientOf } from '@/lib/server/client-address';

/** By which key somebody asks, and from which address. */
export const visitorOf = (request: Request): RoomVisitor => ({
  key: keyOf(request),
  client: clientOf(request),
});

/**
 * The key that makes one presenter or speaker; null for the audience. In a header, or in the address
 * where a browser's EventSource sends no header.
 */
function keyOf(request: Request): string | null {
  const bearer = /^Bearer (?<key>.+)$/.exec(request.headers.get('authorization') ?? '');
  return bearer?.groups?.['key'] ?? new URL(request.url).searchParams.get('key');
}
