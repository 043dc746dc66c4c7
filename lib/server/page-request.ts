import { randomBytes } from 'node:crypto';

/** Bears the key of this server: it asks itself. */
export const OWN_REQUEST = 'x-own-request';
/** With the key: path and search of the page that is wanted. */
export const WANTED_PAGE = 'x-wanted-page';
/** With the key: host and port at which this server listens. */
export const OWN_HOST = 'x-own-host';

declare global {
  var thirdNeighborOwnKey: string | undefined;
}

/** Known to this process only. On `globalThis`, because proxy and routes are bundled apart. */
export function ownKey(): string {
  globalThis.thirdNeighborOwnKey ??= randomBytes(24).toString('base64url');
  return globalThis.thirdNeighborOwnKey;
}

export const isOwnRequest = ({ headers }: Request) => headers.get(OWN_REQUEST) === ownKey();
