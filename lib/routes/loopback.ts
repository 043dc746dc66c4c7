const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address leads no further than the machine that it is opened on. */
export const isLoopback = (address: string): boolean => LOOPBACK.has(new URL(address).hostname);
