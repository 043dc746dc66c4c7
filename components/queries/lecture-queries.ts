import { queryOptions } from '@tanstack/react-query';
import { openedRoomSchema, type NewRoom, type OpenedRoom } from '@/lib/lecture/lecture-room';
import { fetchJson, RequestFailedError } from './fetch-json';

const isFinal = (error: Error) =>
  error instanceof RequestFailedError && (error.status === 403 || error.status === 410);

/** Asks again and again for a room that is not open yet, or not any more. Not with all others at once. */
const askAgain = {
  retry: (_failures: number, error: Error) => !isFinal(error),
  retryDelay: () => 3000 + Math.random() * 4000,
};

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
    ...askAgain,
  });

/** Opens a lecture to other devices. @throws RequestFailedError */
export const openRoom = (room: NewRoom): Promise<OpenedRoom> =>
  sendRoom('/api/v1/lectures', 'POST', { body: JSON.stringify(room) });

/** Opens it again on a server that was started again. @throws RequestFailedError */
export const reopenRoom = (opened: OpenedRoom, room: NewRoom): Promise<OpenedRoom> =>
  sendRoom(addressOf(opened), 'PUT', {
    body: JSON.stringify(room),
    headers: { authorization: `Bearer ${opened.presenterKey}` },
  });

/** Ends the lecture on other devices. What fails ends by itself, when no screen is there. */
export async function closeRoom(opened: OpenedRoom): Promise<void> {
  const headers = { authorization: `Bearer ${opened.presenterKey}` };
  // The page may go away.
  const init = { method: 'DELETE', headers, keepalive: true };
  await fetch(addressOf(opened), init).catch(() => undefined);
}

const addressOf = ({ code }: OpenedRoom) => `/api/v1/lectures/${encodeURIComponent(code)}`;

interface SentRoom {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function sendRoom(address: string, method: string, { body, headers }: SentRoom) {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body,
  }).catch(() => null);
  const status = response?.status ?? 0;
  if (!response?.ok) throw new RequestFailedError(status, undefined, `${status} for a room`);
  return openedRoomSchema.parse(await response.json());
}
