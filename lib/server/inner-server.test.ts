import { expect, it } from 'vitest';
import { askWithin } from './inner-server';

it('asks a listener that nobody else can reach, however long the answer is', async () => {
  const long = 'Улаанбаатар '.repeat(100_000);
  const ask = askWithin((request, response) => {
    response.writeHead(request.url === '/en' ? 200 : 404, {
      'x-cookie': request.headers.cookie ?? '',
      'set-cookie': ['a=1', 'b=2'],
    });
    response.end(long);
  });
  const answers = await Promise.all([ask('/en', { cookie: 'theme=day' }), ask('/vi', {})]);
  expect(answers.map(({ status }) => status)).toEqual([200, 404]);
  expect(answers[0].headers.get('x-cookie')).toBe('theme=day');
  expect(answers[0].headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(await answers[0].text()).toBe(long);
});

it('fails when the connection ends without an answer', async () => {
  const ask = askWithin((request) => request.socket.destroy());
  await expect(ask('/en', {})).rejects.toThrow();
});
