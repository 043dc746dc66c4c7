import { describe, expect, it } from 'vitest';
import { parseEnvironment } from './environment-schema.mjs';

const problemsOf = (variables: Record<string, string>) => {
  const parsed = parseEnvironment(variables);
  return parsed.ok ? [] : parsed.problems;
};

describe('the environment', () => {
  it('needs nothing, and an empty variable is an unset one', () => {
    const nothing = parseEnvironment({});
    expect(nothing).toMatchObject({ ok: true, environment: { PORT: 3000, HOST: '127.0.0.1' } });
    const empty = { PORT: '', SITE_URL: ' ', DATABASE_URL: '', LOG_LEVEL: '' };
    expect(parseEnvironment(empty)).toEqual(nothing);
  });

  it('is read once into values', () => {
    const variables = {
      PORT: ' 80 ',
      SITE_URL: 'https://Atlas.example.org/',
      DATABASE_URL: 'postgres://atlas:secret@db/atlas?sslmode=require',
      DATABASE_POOL_SIZE: '2',
      SHELL: '/bin/sh',
    };
    const parsed = parseEnvironment(variables);
    expect(parsed).toMatchObject({
      ok: true,
      environment: { PORT: 80, SITE_URL: 'https://atlas.example.org', DATABASE_POOL_SIZE: 2 },
    });
    expect(parsed).not.toHaveProperty('environment.SHELL');
  });

  it.each([
    ['SITE_URL', 'atlas.example.org', 'https://atlas.example.org'],
    ['SITE_URL', 'javascript:alert(1)', 'http:// or https://'],
    ['SITE_URL', 'https://example.org/atlas', 'has no path'],
    ['CONTACT_EMAIL', 'editors', 'an e-mail address'],
    ['LOG_LEVEL', 'loud', 'debug, trace or silent'],
    ['DATABASE_URL', 'mysql://localhost/atlas', 'the address of a PostgreSQL'],
    ['DATABASE_URL', 'postgresql://host:port/atlas', 'the address of a PostgreSQL'],
    ['PORT', '3000.5', 'a whole number from 0 to 65535'],
    ['PORT', '0x10', 'a whole number from 0 to 65535'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['HOST', 'http://localhost', 'an address or a name of this machine'],
    ['THIRD_NEIGHBOR_DATA', 'postgresql://localhost/atlas', 'the folder of the embedded database'],
    ['TRUSTED_PROXY', '10.0.0.1', 'the number of proxies'],
    ['DATABASE_POOL_SIZE', '1', 'a whole number of connections from 2 to 100'],
    ['DATABASE_CONNECT_TIMEOUT_MS', '5s', 'a whole number of milliseconds'],
    ['DATABASE_STATEMENT_TIMEOUT_MS', '1', 'a whole number of milliseconds'],
  ])('a bad %s, "%s", is one sentence that says what it must be', (name, value, expected) => {
    const [sentence, ...others] = problemsOf({ [name]: value });
    expect(others).toEqual([]);
    expect(sentence).toContain(`${name} is "${value}", but it must be `);
    expect(sentence).toContain(expected);
    expect(sentence).not.toContain('\n');
  });

  it('names each bad variable once', () => {
    const problems = problemsOf({ PORT: 'a', LOG_LEVEL: 'b', HOST: 'ok' });
    expect(problems.map((sentence) => sentence.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL']);
  });

  it.each([
    'postgresql://atlas:hunter2@host:port/atlas',
    'postgresql://atlas:hunt@er2:hunter2@host:port/atlas',
    'mysql://atlas:hunter2@localhost/atlas',
    'atlas:hunter2@localhost/atlas',
    'mysql://localhost/atlas?password=hunter2&sslmode=require',
    'host=localhost password=hunter2',
  ])('never shows the password in %s', (url) => {
    expect(problemsOf({ DATABASE_URL: url })).toEqual([
      expect.stringMatching(/^DATABASE_URL is "(?!.*hunter2)[^"]*\*\*\*/),
    ]);
  });

  it('cuts what is long, and shows what a terminal would obey', () => {
    const [sentence] = problemsOf({ SITE_URL: `\u001b[2J${'x'.repeat(500)}` });
    expect(sentence).toContain('"\\u001b[2Jxxx');
    expect(sentence!.length).toBeLessThan(250);
  });
});
