import type { Server } from 'node:http';

/** Lets a server of a test listen on a port that is free. @returns its origin, such as `http://127.0.0.1:40001` */
export async function listenOnLoopback(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}
