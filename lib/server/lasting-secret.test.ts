import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lastingSecret } from './lasting-secret';
import { logger } from './logger';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is the same at the next start, and another for another purpose or installation', () => {
  const data = path.join(folder, 'data');
  const secret = lastingSecret('lectures', data);
  expect(lastingSecret('lectures', data)).toEqual(secret);
  expect(lastingSecret('other', data)).not.toEqual(secret);
  expect(lastingSecret('lectures', folder)).not.toEqual(secret);
  expect(readdirSync(data)).toEqual(['secret']);
  expect(statSync(path.join(data, 'secret')).mode & 0o777).toBe(0o600);
});

it('is made anew where a power cut left half of it', () => {
  writeFileSync(path.join(folder, 'secret'), 'half');
  expect(lastingSecret('lectures', folder)).toEqual(lastingSecret('lectures', folder));
  expect(readdirSync(folder)).toEqual(['secret']);
});

it('lasts as long as the process where no file can be, and the log says so', () => {
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => undefined);
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  expect(lastingSecret('lectures', file)).not.toEqual(lastingSecret('lectures', file));
  expect(warn).toHaveBeenCalledTimes(2);
  expect(existsSync(path.join(folder, 'secret'))).toBe(false);
});
