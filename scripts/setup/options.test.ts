import { describe, expect, it } from 'vitest';
import { parsePort, parseStartOptions } from './options.mjs';

describe('the options of npm start', () => {
  it('are none at first: the environment decides', () => {
    expect(parseStartOptions([])).toEqual({ dev: false, host: undefined, port: undefined });
  });

  it('are read in both spellings', () => {
    const args = ['--dev', '--port=4000', '--host', '::1'];
    expect(parseStartOptions(args)).toEqual({ dev: true, host: '::1', port: 4000 });
  });

  it.each(['abc', '-1', '65536', '3000.5', '0x10', ' ', '1e3'])('refuses port "%s"', (text) => {
    expect(() => parsePort(text, 'PORT')).toThrow(`PORT is "${text}", which is not a port`);
  });

  it.each([
    ['0', 0],
    ['65535', 65_535],
  ])('takes port %s', (text, port) => expect(parsePort(text, 'PORT')).toBe(port));

  it('names an option that does not exist, and those that do', () => {
    expect(() => parseStartOptions(['--prot', '1'])).toThrow(/'--prot'.*--port NUMBER/);
    expect(() => parseStartOptions(['4000'])).toThrow(/4000.*--port NUMBER/);
  });
});
