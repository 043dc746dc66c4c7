import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { isAskedFromHere, noteWhetherFromHere } from './asked-from-here';

function isHere(headers: Record<string, string>, remoteAddress: string): boolean {
  const request = { headers: { ...headers }, socket: { remoteAddress } };
  noteWhetherFromHere(request as unknown as IncomingMessage);
  return isAskedFromHere(new Request('http://localhost/', { headers: request.headers }));
}

const HOST = { host: '127.0.0.1:3000' };

it.each([
  ['a browser here', HOST, '127.0.0.1', true],
  ['a browser here, over IPv6', { host: '[::1]:3000', origin: 'http://[::1]:3000' }, '::1', true],
  ['a browser here, on both families', { host: 'localhost' }, '::ffff:127.0.0.1', true],
  ['another machine that names this one', HOST, '192.168.1.7', false],
  ['who says so', { ...HOST, 'x-asked-from-here': 'yes' }, '192.168.1.7', false],
  ['another name of this machine', { host: 'atlas.example.org' }, '127.0.0.1', false],
  ['a proxy', { ...HOST, 'x-forwarded-for': '203.0.113.9' }, '127.0.0.1', false],
  ['a quiet proxy', { ...HOST, origin: 'https://atlas.example.org' }, '127.0.0.1', false],
  ['nobody', {}, '127.0.0.1', false],
])('%s', (_who, headers, address, expected) => {
  expect(isHere(headers, address)).toBe(expected);
});
