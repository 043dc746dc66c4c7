import { beforeEach, expect, it, vi } from 'vitest';
import { eachInTurn, inTurn } from './drawing-turns';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
const rest = () => vi.runAllTimers();

it('draws one after the other', () => {
  const drawn: string[] = [];
  const ends: (() => void)[] = [];
  for (const name of ['a', 'b', 'c']) {
    inTurn((done) => {
      drawn.push(name);
      ends.push(done);
    });
  }
  rest();
  expect(drawn).toEqual(['a']);
  ends[0]!();
  // Said twice, it is still one turn.
  ends[0]!();
  rest();
  expect(drawn).toEqual(['a', 'b']);
  ends[1]!();
  rest();
  ends[2]!();
  expect(drawn).toEqual(['a', 'b', 'c']);
});

it('passes over what has given its turn up, also while it draws', () => {
  const drawn: string[] = [];
  const draw = (name: string) => inTurn(() => void drawn.push(name));
  const giveUpFirst = draw('first');
  const giveUpNever = draw('never');
  const giveUpLast = draw('last');
  rest();
  giveUpNever();
  giveUpFirst();
  rest();
  expect(drawn).toEqual(['first', 'last']);
  giveUpLast();
  rest();
});

it('goes on after one that fails', () => {
  const drawn: string[] = [];
  inTurn(() => {
    throw new Error('no such view');
  });
  inTurn((done) => {
    drawn.push('next');
    done();
  });
  expect(rest).toThrow('no such view');
  rest();
  expect(drawn).toEqual(['next']);
});

it('does each piece of work in a turn of its own, until the rest is given up', () => {
  const seen: string[] = [];
  const note = (name: string) => () => void seen.push(name);
  const giveUp = eachInTurn([note('a'), note('b'), note('c')], note('last'));
  vi.advanceTimersToNextTimer();
  expect(seen).toEqual(['a']);
  vi.advanceTimersToNextTimer();
  expect(seen).toEqual(['a', 'b']);
  giveUp();
  rest();
  expect(seen).toEqual(['a', 'b']);
  const end = eachInTurn([note('d')], note('last'));
  rest();
  expect(seen.slice(2)).toEqual(['d', 'last']);
  end();
});
