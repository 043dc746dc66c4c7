import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oneCheck } from './test-counts.mjs';
import { runSteps, type TestStep } from './test-run.mjs';

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const passes = (name: string, more: Partial<TestStep> = {}): TestStep => ({
  name,
  run: async () => ({ counts: oneCheck(true), output: `long talk of ${name}` }),
  ...more,
});
const fails = (name: string): TestStep => ({
  name,
  run: async () => ({ counts: oneCheck(false), output: `what is wrong with ${name}` }),
});

it('goes on after a failure, leaves out what depends on it, and sums up in the last line', async () => {
  const steps = [fails('build'), passes('lint'), passes('journeys', { needs: ['build'] })];
  expect(await runSteps(steps)).toBe(false);
  expect(said).toContain('what is wrong with build');
  expect(said).not.toContain('long talk');
  expect(said).toContain('journeys · not run, since it needs: build');
  expect(said.trimEnd().split('\n').at(-1)).toBe('1 passed, 1 failed, 1 skipped');
});

it('leaves out what depends on something that was left out', async () => {
  const steps = [
    fails('packages'),
    passes('client', { preparation: true, needs: ['packages'] }),
    passes('types', { needs: ['client'] }),
  ];
  await runSteps(steps);
  expect(said.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed, 2 skipped');
});

it('counts what throws as failed, and says why', async () => {
  const throws = { name: 'build', run: () => Promise.reject(new Error('no disk')) };
  expect(await runSteps([throws])).toBe(false);
  expect(said).toContain('no disk');
});

it('counts preparations only when they fail', async () => {
  expect(await runSteps([passes('browser', { preparation: true }), passes('lint')])).toBe(true);
  expect(said.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed');
});

it('repeats warnings before the summary', async () => {
  const warns = passes('database', {
    run: async () => ({ counts: oneCheck(true), output: '', warning: 'half did not run' }),
  });
  await runSteps([warns, passes('lint')]);
  expect(said.match(/!! half did not run/g)).toHaveLength(2);
});
