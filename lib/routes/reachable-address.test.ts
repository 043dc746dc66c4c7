import { expect, it } from 'vitest';
import { reachableAddress } from './reachable-address';

it('is the server’s word, else where the reader has found it, else none', () => {
  const local = 'http://127.0.0.1:3000';
  const at = (site: string, origin: string) => reachableAddress({ site, origin }, '/en');
  expect(at('https://atlas.example', local)).toBe('https://atlas.example/en');
  expect(at(local, 'https://atlas.example')).toBe('https://atlas.example/en');
  expect(at(local, 'http://localhost:3000')).toBeNull();
});
