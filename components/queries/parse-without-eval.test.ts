import { expect, it, vi } from 'vitest';
import { parseWithoutEval } from './parse-without-eval';

it('is heard by Zod when that comes later', async () => {
  vi.resetModules();
  parseWithoutEval();
  const { config } = await import('zod');
  expect(config().jitless).toBe(true);
});
