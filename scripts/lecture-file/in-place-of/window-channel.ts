import type { WindowChannel } from '@/components/hooks/window-channel';
import { windowPeers } from '@/components/take-along/lecture-file/in-file/window-peers';

/**
 * In place of `components/hooks/window-channel`. Browsers hold two files, or even one that is opened
 * twice, for strangers, so that a BroadcastChannel may not pass between them. The window that opened
 * another one can always speak to it, and be spoken to.
 */
export function openWindowChannel(
  name: string,
  onMessage?: (message: unknown) => void,
): WindowChannel {
  const peers = windowPeers();
  const leave = onMessage ? peers.listen(name, onMessage) : () => undefined;
  return { send: (message) => peers.send(name, message), close: leave };
}
