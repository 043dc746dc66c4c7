import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('side by side', () => {
  /** Steps that end when they are told to, and what has begun so far. */
  function controlled(...steps: (Partial<TestStep> & { name: string })[]) {
    const begun: string[] = [];
    const endOf = new Map<string, () => void>();
    const controlledSteps = steps.map((step) => ({
      ...step,
      run: async () => {
        begun.push(step.name);
        await new Promise<void>((resolve) => endOf.set(step.name, resolve));
        return { counts: oneCheck(step.name !== 'types'), output: '' };
      },
    }));
    const end = async (name: string) => {
      endOf.get(name)!();
      // All that follows from it is promises.
      await new Promise((resolve) => setImmediate(resolve));
    };
    return { steps: controlledSteps, begun, end };
  }

  it('run two steps, and the next one when either has ended', async () => {
    const { steps, begun, end } = controlled({ name: 'a' }, { name: 'b' }, { name: 'c' });
    const whole = runSteps(steps);
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('a');
    await end('c');
    expect(await whole).toBe(true);
  });

  it('a step begins after those that it must not meet, though they failed', async () => {
    const { steps, begun, end } = controlled(
      { name: 'types' },
      { name: 'build', after: ['types'] },
      { name: 'lint' },
    );
    const whole = runSteps(steps);
    expect(begun).toEqual(['types', 'lint']);
    await end('types');
    expect(begun).toEqual(['types', 'lint', 'build']);
    await end('lint');
    await end('build');
    expect(await whole).toBe(false);
    expect(said.trimEnd().split('\n').at(-1)).toBe('2 passed, 1 failed');
  });
});
