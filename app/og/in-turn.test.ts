import { expect, it } from 'vitest';
import { inTurn } from './in-turn';

it('does one thing after the other, goes on after a failure, and refuses the many', async () => {
  const order: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = inTurn(async () => {
    order.push('first begins');
    await held;
    order.push('first ends');
    return 1;
  });
  const second = inTurn(async () => {
    order.push('second');
    throw new Error('second fails');
  });
  const failing = second?.catch((error: unknown) => error);
  const others = Array.from({ length: 40 }, (_, index) => inTurn(async () => index));
  const taken = others.filter((one) => one !== null);
  expect(taken).toHaveLength(22);
  release();
  expect(await first).toBe(1);
  expect(await failing).toEqual(new Error('second fails'));
  expect(order).toEqual(['first begins', 'first ends', 'second']);
  expect(await Promise.all(taken)).toEqual(Array.from({ length: 22 }, (_, i) => i));
  expect(await inTurn(async () => 'room again')).toBe('room again');
});
