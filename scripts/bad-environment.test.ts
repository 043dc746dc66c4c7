import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const COMMANDS = {
  'npm start': ['scripts/start.mjs'],
  'npm run dev': ['scripts/start.mjs', '--dev'],
  'npm run db:deploy': ['scripts/db-deploy.mjs'],
  'a server that starts': [
    ...['--import', 'tsx', '--input-type=module', '--eval'],
    `const { register } = await import('./instrumentation.ts'); await register(); console.log('serves');`,
  ],
};

it.each(Object.entries(COMMANDS))(
  '%s ends with 1 and a sentence for each bad variable',
  (_, args) => {
    const bad = { SITE_URL: 'atlas', DATABASE_URL: 'mysql://atlas:hunter2@db/atlas' };
    const env = { ...process.env, NEXT_RUNTIME: 'nodejs', ...bad };
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^SITE_URL is "atlas", but it must be .+$/),
      expect.stringMatching(/^DATABASE_URL is "mysql:\/\/\*\*\*@db\/atlas", but it must be .+$/),
    ]);
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/hunter2|serves/);
  },
);
