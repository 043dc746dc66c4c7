/**
 * Gives the browser a turn to draw and to take what was pressed. A message comes at once afterwards, where
 * a timer would wait some milliseconds each time.
 */
export function betweenFrames(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
