/** Between the windows of one browser. What is sent arrives at every window but one's own. */
export interface WindowChannel {
  readonly send: (message: unknown) => void;
  readonly close: () => void;
}

/**
 * Opens a channel by its name. A browser that denies a page its storage may deny it this too: then
 * nothing is sent and nothing arrives, as if there were no other window.
 */
export function openWindowChannel(
  name: string,
  onMessage?: (message: unknown) => void,
): WindowChannel {
  try {
    const channel = new BroadcastChannel(name);
    if (onMessage) channel.addEventListener('message', ({ data }) => onMessage(data));
    return {
      // A channel between windows of one origin has no target to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      send: (message) => channel.postMessage(message),
      close: () => channel.close(),
    };
  } catch {
    return { send: () => undefined, close: () => undefined };
  }
}
