import { expect, it } from 'vitest';
import { loggerTo } from './logger';

function logged(what: object): string {
  let line = '';
  loggerTo({ write: (text) => (line += text) }).error(what, 'request failed');
  return line;
}

it.each([
  { url: 'http://127.0.0.1:3000/api/v1/lectures/QXZRTP/messages?key=SECRET' },
  { path: '/en/speaker?tour=a&room=SECRET' },
  { path: '/api/v1/lectures/SECRET' },
  { headers: { authorization: 'Bearer SECRET', cookie: 'SECRET' } },
  { authorization: 'Bearer SECRET' },
  { room: { presenterKey: 'SECRET', speakerKey: 'SECRET' } },
  { err: new Error('GET /api/v1/lectures/AB/messages?key=SECRET failed') },
  { err: new Error('postgresql://atlas:SECRET@localhost:5432/atlas does not answer') },
])('no key is in the log of %j', (what) => {
  const line = logged(what);
  expect(line).toContain('request failed');
  expect(line).not.toContain('SECRET');
});

it('says what else was asked for, and where a failure was', () => {
  expect(logged({ path: '/en/events/hanoi-summit-2019?a=1' })).toContain(
    '/en/events/hanoi-summit-2019?a=1',
  );
  const { err } = JSON.parse(logged({ err: new TypeError('no') }));
  expect(err).toMatchObject({ type: 'TypeError', message: 'no' });
  expect(err.stack).toContain('logger.test.ts');
});
