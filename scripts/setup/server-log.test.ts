import { expect, test } from 'vitest';
import { messageOf } from './server-log.mjs';

test.each([
  ['{"level":30,"time":1,"msg":"Seeded 3 events"}', { says: 'Seeded 3 events' }],
  ['{"level":60,"msg":"The database is in use."}', { givesUpBecause: 'The database is in use.' }],
  ['{"level":60,"err":{"stack":"…"},"msg":"could not be prepared"}', null],
  ['{"level":50,"msg":"request failed"}', null],
  ['{"level":30}', null],
  ['{ not: "JSON" }', null],
  ['✓ Ready in 200ms', null],
  ['null', null],
])('%s', (line, message) => {
  expect(messageOf(line)).toEqual(message);
});
