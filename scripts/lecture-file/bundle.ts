import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { pageStyles } from './page-styles';
import { reactCompiler } from './react-compiler';
import { replacements } from './replacements';

const require = createRequire(import.meta.url);
const ROOT = path.resolve(import.meta.dirname, '../..');
/** A worker as one classic script, in text: a file can start no module worker by an address. */
async function workerText(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]!.text;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Writes script, style sheet and `manifest.json`, which names them, to `folder`. */
export async function bundleLectureFile(folder: string): Promise<string> {
  const workers = {
    map: await workerText(
      path.join(
        path.dirname(require.resolve('maplibre-gl/package.json')),
        'dist/maplibre-gl-worker.mjs',
      ),
    ),
    graphics: await workerText(path.join(ROOT, 'public/graphics-worker.js')),
  };
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: { lecture: path.join(import.meta.dirname, 'file-entry.ts') },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // A file that is opened without a server may be taken for any encoding.
    charset: 'ascii',
    legalComments: 'none',
    jsx: 'automatic',
    alias: { '@': ROOT },
    external: ['/fonts/*'],
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.url': '""',
      WORKER_TEXTS: JSON.stringify(workers),
    },
    plugins: [replacements(ROOT), pageStyles(ROOT), reactCompiler(path.join(ROOT, 'components'))],
    write: false,
    logLevel: 'warning',
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const named = (ending: string) => {
    const text = outputFiles.find((file) => file.path.endsWith(ending))!.text;
    const name = `lecture.${hashOf(text)}${ending}`;
    writeFileSync(path.join(folder, name), text);
    return { name, text };
  };
  const script = named('.js');
  const style = named('.css');
  const manifest = { script: script.name, style: style.name };
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  const kilobytes = (text: string) => `${Math.round(Buffer.byteLength(text) / 1000)} kB`;
  return `script ${kilobytes(script.text)}, style ${kilobytes(style.text)}`;
}
