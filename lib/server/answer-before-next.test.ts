import { Server, createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerBeforeNext } from './answer-before-next';

let origin: string;
const server = createServer((request, response) => response.end(`Next has ${request.url}`));

beforeAll(async () => {
  answerBeforeNext(
    ({ url = '' }) => url.startsWith('/early'),
    async ({ url }, response) => {
      if (url === '/early/failing') throw new Error('no database');
      if (url !== '/early/kept') return false;
      response.end('kept');
      return true;
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => {
  Reflect.deleteProperty(Server.prototype, 'emit');
  server.close();
});

it.each([
  ['/early/kept', 'kept'],
  ['/early/other', 'Next has /early/other'],
  ['/early/failing', 'Next has /early/failing'],
  ['/late', 'Next has /late'],
])('%s is answered by who has it', async (path, answer) => {
  expect(await (await fetch(`${origin}${path}`)).text()).toBe(answer);
});
