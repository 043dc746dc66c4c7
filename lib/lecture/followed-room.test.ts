import { expect, it } from 'vitest';
import { followedRoom, followFragment, followPage, withoutFollowedRoom } from './followed-room';

it('reads the code that it wrote, and one that was typed', () => {
  expect(followedRoom(followFragment('ACDEFG'))).toBe('ACDEFG');
  expect(followedRoom('#follow=acd-efg')).toBe('ACDEFG');
});

it.each([
  '',
  '#follow=',
  '#follow=ACD',
  '#follow=ACDEFG<',
  '#read=rajin-corridor.3',
  '#items=xACDEFG',
])('finds no room in %j', (fragment) => {
  expect(followedRoom(fragment)).toBeNull();
});

it('leaves the room out of an address for others, and nothing else', () => {
  expect(withoutFollowedRoom(`https://a.test/en?from=1999${followFragment('ACDEFG')}`)).toBe(
    'https://a.test/en?from=1999',
  );
  expect(withoutFollowedRoom('https://a.test/en/about#borders')).toBe(
    'https://a.test/en/about#borders',
  );
});

it('leads to the page of the audience', () => {
  expect(followPage('ACDEFG')).toBe('/follow?room=ACDEFG');
});
