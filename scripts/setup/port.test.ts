import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freeLoopbackPort, loopbackFor, reservePort } from './port.mjs';

it('says which port is in use, and offers one that is free', async () => {
  const server = createServer();
  const port = await freeLoopbackPort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const message = await reservePort('127.0.0.1', port).catch((error: Error) => error.message);
  server.close();
  expect(message).toContain(`Port ${port} on 127.0.0.1 is in use`);
  const offered = Number(/--port (\d+)/.exec(String(message))?.[1]);
  expect(await reservePort('127.0.0.1', offered)).toBe(offered);
});

it('says when the host is not of this machine', async () => {
  await expect(reservePort('192.0.2.1', 3000)).rejects.toThrow('not an address of this machine');
});

it('asks a server on all addresses by the loopback one', () => {
  expect(['0.0.0.0', '::', '127.0.0.1'].map(loopbackFor)).toEqual([
    '127.0.0.1',
    '::1',
    '127.0.0.1',
  ]);
});
