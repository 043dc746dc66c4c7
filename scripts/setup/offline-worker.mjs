import { inProject, PROJECT } from './project.mjs';

const WORKER = inProject('public/offline-worker.js');

/**
 * Bundles the service worker into `public/`: it must be one script at the top of the site, and Next makes
 * none. It takes a few hundredths of a second, so nothing remembers whether it is up to date.
 */
export async function buildOfflineWorker() {
  // Later than this file: `npm start` installs it first.
  const { build } = await import('esbuild');
  await build({
    entryPoints: [inProject('components/offline/worker/offline-worker.ts')],
    outfile: WORKER,
    absWorkingDir: PROJECT,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
  });
}
