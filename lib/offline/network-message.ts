/** What the service worker tells the pages: whether the server answers. */
export interface NetworkMessage {
  readonly kind: 'network';
  readonly isAway: boolean;
}

export const networkMessage = (isAway: boolean): NetworkMessage => ({ kind: 'network', isAway });

/** Null for what others send. */
export function readNetworkMessage(data: unknown): NetworkMessage | null {
  const isOne =
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    data.kind === 'network' &&
    'isAway' in data &&
    typeof data.isAway === 'boolean';
  return isOne ? networkMessage(data.isAway === true) : null;
}
