import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderFailure } from './folder-failure';

const target = path.join(tmpdir(), 'never-made', 'pglite');

test.each([
  ['ENOSPC', 'is full', 'Free 50 MB'],
  ['EDQUOT', 'quota', 'Free 50 MB'],
  ['EROFS', 'read-only', 'Mount it for writing'],
  ['EACCES', 'belongs to user', 'chown'],
  ['EPERM', 'belongs to user', 'chown'],
  ['EISDIR', 'a folder', 'Move that folder away'],
  ['EMFILE', 'Too many files', 'ulimit'],
  ['EIO', 'cannot be used (input/output error)', 'Check that disk'],
])('%s is said as what it is, with what to do', async (code, problem, nextStep) => {
  const cause = Object.assign(new Error('input/output error'), { code });
  const failure = await folderFailure(target, cause);
  expect(failure.problem).toContain(problem);
  expect(failure.nextStep).toContain(nextStep);
  expect(failure.nextStep).toContain('THIRD_NEIGHBOR_DATA');
  expect(failure.message).not.toContain('damaged');
});

test('the folder that is there is named, not the one that could not be made', async () => {
  const failure = await folderFailure(target, Object.assign(new Error(), { code: 'EACCES' }));
  expect(failure.problem).toMatch(new RegExp(`^${tmpdir()} cannot be used by this process`));
});
