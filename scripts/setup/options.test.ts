import { describe, expect, it } from 'vitest';
import { parsePort, parseStartOptions } from './options.mjs';

describe('the options of npm start', () => {
  it('has defaults that only this machine reaches', () => {
    expect(parseStartOptions([], {})).toEqual({ dev: false, host: '127.0.0.1', port: 3000 });
  });

  it('reads the environment, and leaves out what is set but empty', () => {
    expect(parseStartOptions([], { HOST: '0.0.0.0', PORT: '80' })).toMatchObject({
      host: '0.0.0.0',
      port: 80,
    });
    expect(parseStartOptions([], { HOST: '', PORT: '' })).toMatchObject({ port: 3000 });
  });

  it('lets flags win over the environment', () => {
    const args = ['--dev', '--port=4000', '--host', '::1'];
    expect(parseStartOptions(args, { HOST: 'x', PORT: '1' })).toEqual({
      dev: true,
      host: '::1',
      port: 4000,
    });
  });

  it.each(['abc', '-1', '65536', '3000.5', '0x10', ' ', '1e3'])('refuses port "%s"', (text) => {
    expect(() => parsePort(text, 'PORT')).toThrow(`PORT is "${text}", which is not a port`);
  });

  it.each([
    ['0', 0],
    ['65535', 65_535],
  ])('takes port %s', (text, port) => expect(parsePort(text, 'PORT')).toBe(port));

  it('names an option that does not exist, and those that do', () => {
    expect(() => parseStartOptions(['--prot', '1'], {})).toThrow(/'--prot'.*--port NUMBER/);
    expect(() => parseStartOptions(['4000'], {})).toThrow(/4000.*--port NUMBER/);
  });
});
