import { queryOptions } from '@tanstack/react-query';
import { openedRoomSchema, type NewRoom, type OpenedRoom } from '@/lib/lecture/lecture-room';
import { fetchJson, RequestFailedError } from './fetch-json';

/** Which tour is told in a room. @param key of the speaker; null for the audience. */
export const roomQuery = (code: string, key: string | null) =>
  queryOptions({
    queryKey: ['lecture', code, key],
    queryFn: ({ signal }) => {
      const search = key === null ? '' : `?${new URLSearchParams({ key }).toString()}`;
      return fetchJson(
        `/api/v1/lectures/${encodeURIComponent(code)}${search}`,
        () => import('@/lib/lecture/lecture-room').then(({ roomSchema }) => roomSchema),
        signal,
      );
    },
    staleTime: Infinity,
  });

/** Opens a lecture to other devices. @throws RequestFailedError */
export async function openRoom(room: NewRoom): Promise<OpenedRoom> {
  const response = await fetch('/api/v1/lectures', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(room),
  });
  if (!response.ok) {
    throw new RequestFailedError(response.status, undefined, `${response.status} for a new room`);
  }
  return openedRoomSchema.parse(await response.json());
}
