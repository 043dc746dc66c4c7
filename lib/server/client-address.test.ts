import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { clientOf, noteClient } from './client-address';

interface Asked {
  readonly from: string | undefined;
  readonly headers?: Record<string, string>;
  readonly proxies?: number;
}

function client({ from, headers = {}, proxies = 0 }: Asked): string {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: from });
  const request = new IncomingMessage(socket);
  Object.assign(request.headers, headers);
  noteClient(request, proxies);
  return clientOf(
    new Request('http://atlas.test/', { headers: request.headers as Record<string, string> }),
  );
}

it('is the address of the connection, whatever the request says', () => {
  const headers = { 'x-forwarded-for': '203.0.113.9', 'x-client-address': '203.0.113.8' };
  expect(client({ from: '192.0.2.7', headers })).toBe('192.0.2.7');
  expect(client({ from: '::ffff:192.0.2.7', headers })).toBe('192.0.2.7');
});

it('is what the nearest trusted proxy was asked by', () => {
  const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.4, 10.0.0.2' };
  expect(client({ from: '10.0.0.1', headers, proxies: 1 })).toBe('10.0.0.2');
  expect(client({ from: '10.0.0.1', headers, proxies: 2 })).toBe('198.51.100.4');
  expect(client({ from: '10.0.0.1', headers, proxies: 9 })).toBe('10.0.0.1');
  expect(client({ from: '10.0.0.1', proxies: 1 })).toBe('10.0.0.1');
});

it('is a network of IPv6, however the address is written', () => {
  for (const from of ['2001:db8:0:7::1', '2001:DB8::7:ffff:0:0:1', '2001:db8:0:7:a:b:c:d']) {
    expect(client({ from })).toBe('2001:db8:0:7::/64');
  }
  expect(client({ from: 'fe80::1%eth0' })).toBe('fe80:0:0:0::/64');
  expect(client({ from: '::1' })).toBe('0:0:0:0::/64');
});

it('is one for all of whom nothing is known', () => {
  expect(client({ from: undefined })).toBe('unknown');
  expect(client({ from: '10.0.0.1', headers: { 'x-forwarded-for': '<b>' }, proxies: 1 })).toBe(
    'unknown',
  );
  expect(clientOf(new Request('http://atlas.test/'))).toBe('unknown');
});
