import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { SERVER } from '../scripts/setup/production-build.mjs';
import { ServerProcess } from './server-process';

const test = base.extend<{ start: (openFiles?: number) => Promise<ServerProcess> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern.
  start: async ({}, use) => {
    const servers: ServerProcess[] = [];
    await use(async (openFiles) => {
      const server = await ServerProcess.start(openFiles ?? null);
      servers.push(server);
      return server;
    });
    await Promise.all(servers.map((server) => server.remove()));
  },
});

test('the build holds what the server needs, and nothing of who built it', () => {
  expect(readdirSync(path.dirname(SERVER)).toSorted()).toEqual([
    '.next',
    'data',
    'node_modules',
    'package.json',
    'prisma',
    'public',
    'server.js',
  ]);
});

const untilEnd = (stream: NodeJS.ReadableStream) =>
  new Promise<void>((resolve) => stream.once('end', resolve).resume());

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal}: streams end, an answer on its way arrives, the database is closed`, async ({
    start,
  }) => {
    const server = await start();
    const follower = await server.follower();
    const ended = untilEnd(follower);
    const { rest, status } = server.halfRequest();
    await expect(async () => expect(await server.isHealthy()).toBe(true)).toPass();
    server.signal(signal);
    await ended;
    rest();
    expect(await status).toBe(201);
    expect(await server.exitCode()).toBe(0);
    expect(server.hasDatabaseOpen()).toBe(false);
  });
}

test('a request that never comes whole does not keep the server', async ({ start }) => {
  const server = await start();
  const { status } = server.halfRequest();
  const outcome = status.catch(() => 'cut off');
  await server.follower();
  server.signal('SIGTERM');
  expect(await server.exitCode()).toBe(0);
  expect(await outcome).toBe('cut off');
  expect(server.hasDatabaseOpen()).toBe(false);
});

test('a second signal ends it at once', async ({ start }) => {
  const server = await start();
  const { status } = server.halfRequest();
  status.catch(() => undefined);
  const stream = await server.follower();
  const ended = untilEnd(stream);
  server.signal('SIGTERM');
  await ended;
  server.signal('SIGTERM');
  expect(await server.exitCode()).toBe(1);
});

test('WebSockets to any address and headers that never end leave no connection open', async ({
  start,
}) => {
  const server = await start(256);
  const upgrades = ['/events', '/en', '/api/v1/flows', '/nothing'].flatMap((address) =>
    Array.from({ length: 55 }, () => [
      `GET ${address} HTTP/1.1`,
      'Host: localhost',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      '',
      '',
    ]),
  );
  for (let from = 0; from < upgrades.length; from += 110) {
    const some = await Promise.all(
      upgrades.slice(from, from + 110).map((lines) => server.connection(...lines)),
    );
    for (const { ended } of some) expect(await ended).toMatch(/^HTTP\/1\.1 [234]/);
  }
  expect(await server.isHealthy()).toBe(true);

  const slow = await Promise.all(
    Array.from({ length: 100 }, () => server.connection('GET /en HTTP/1.1', 'Host: loc')),
  );
  for (const { ended } of slow) expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
  expect(await server.isHealthy()).toBe(true);
});
