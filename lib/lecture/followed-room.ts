import { readRoomCode } from './room-code';

const KEY = '#follow=';

/** At the end of the atlas's address: the reader follows this lecture. The server never sees it. */
export const followFragment = (code: string) => `${KEY}${code}`;

/** The code in what `followFragment` wrote; null in any other fragment. */
export const followedRoom = (fragment: string): string | null =>
  fragment.startsWith(KEY) ? readRoomCode(fragment.slice(KEY.length)) : null;

/** An address of the atlas for somebody else, who is in no lecture. */
export const withoutFollowedRoom = (address: string) => address.split(KEY)[0]!;

/** Where the audience follows, as lib/routes/page-links has it. */
export const followPage = (code: string) => `/follow?room=${encodeURIComponent(code)}`;
