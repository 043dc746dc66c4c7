import { afterEach, expect, it, vi } from 'vitest';
import type { OpenedRoom } from '@/lib/lecture/lecture-room';
import { openAddress } from './open-address';

const room: OpenedRoom = {
  code: 'ACDEFG',
  presenterKey: 'p',
  speakerKey: 's',
  endsAt: 0,
  reachableAt: ['http://192.168.1.20:3000'],
};
const at = (origin: string) => vi.stubGlobal('location', { ...window.location, origin });
afterEach(() => void vi.unstubAllGlobals());

it('leads to the lecture while it is open to phones', () => {
  at('https://atlas.example');
  expect(openAddress({ kind: 'own', id: 'x' }, room, 'vi')).toEqual({
    kind: 'room',
    address: 'https://atlas.example/vi/follow?room=ACDEFG',
    code: 'ACDEFG',
  });
});

it('leads to the tour where others have it, else to the atlas', () => {
  at('https://atlas.example');
  expect(openAddress({ kind: 'shipped', id: 'rajin' }, null, 'en')).toEqual({
    kind: 'tour',
    address: 'https://atlas.example/en/tours/rajin',
    code: null,
  });
  expect(openAddress({ kind: 'own', id: 'x' }, null, 'en')).toEqual({
    kind: 'atlas',
    address: 'https://atlas.example/en',
    code: null,
  });
});

it('on a computer that only knows itself is the one that the server knows, or none', () => {
  at('http://localhost:3000');
  expect(openAddress({ kind: 'own', id: 'x' }, room, 'en')?.address).toBe(
    'http://192.168.1.20:3000/en/follow?room=ACDEFG',
  );
  expect(openAddress({ kind: 'own', id: 'x' }, { ...room, reachableAt: [] }, 'en')).toBeNull();
  expect(openAddress({ kind: 'own', id: 'x' }, null, 'en')).toBeNull();
});

it('in a file of its own is where that was saved', () => {
  // As a browser has it of a file.
  at('null');
  const site = 'https://atlas.example';
  expect(openAddress({ kind: 'shipped', id: 'rajin' }, null, 'en', site)?.address).toBe(
    'https://atlas.example/en/tours/rajin',
  );
  expect(openAddress({ kind: 'own', id: 'x' }, null, 'en', 'http://localhost:3000')).toBeNull();
});

it.each(['null', 'file://'])('a page from a file, whose origin is %s, has none', (origin) => {
  at(origin);
  expect(openAddress({ kind: 'own', id: 'x' }, null, 'en')).toBeNull();
});
