import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { reactCompiler } from './react-compiler';
import { pageStyles } from './page-styles';

const require = createRequire(import.meta.url);
const ROOT = path.resolve(import.meta.dirname, '../..');
const IN_FILE = path.join(ROOT, 'components/take-along/lecture-file/in-file');

/** What a page has from Next or from its browser's origin, and a file has otherwise. */
const IN_PLACE_OF: Readonly<Record<string, string>> = {
  'next/dynamic': 'dynamic.tsx',
  'next/navigation': 'next-navigation.ts',
  'components/ui/navigation.ts': 'navigation.tsx',
  'components/hooks/window-channel.ts': 'window-channel.ts',
};

/** @throws when one of them is imported no more: then the file may have the page's own. */
function replacements(): Plugin {
  const used = new Set<string>();
  const swapped = (name: string) => {
    const file = IN_PLACE_OF[name];
    if (file === undefined) return undefined;
    used.add(name);
    return { path: path.join(IN_FILE, file) };
  };
  return {
    name: 'replacements',
    setup(bundling) {
      bundling.onResolve({ filter: /^next(\/|$)/ }, ({ path: name, importer }) => {
        const found = swapped(name);
        if (found) return found;
        return { errors: [{ text: `A lecture's file has no ${name}, which ${importer} imports` }] };
      });
      bundling.onResolve({ filter: /^(\.|@\/)/ }, async ({ path: name, pluginData, ...rest }) => {
        if (pluginData === 'asked' || rest.importer.startsWith(IN_FILE)) return undefined;
        const { path: file } = await bundling.resolve(name, { ...rest, pluginData: 'asked' });
        return swapped(path.relative(ROOT, file).replaceAll(path.sep, '/'));
      });
      bundling.onEnd(() => {
        const unused = Object.keys(IN_PLACE_OF).filter((name) => !used.has(name));
        if (unused.length > 0) throw new Error(`No longer imported: ${unused.join(', ')}`);
      });
    },
  };
}

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
      path.join(path.dirname(require.resolve('maplibre-gl/package.json')), 'dist/maplibre-gl-worker.mjs'),
    ),
    graphics: await workerText(path.join(ROOT, 'public/graphics-worker.js')),
  };
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: { lecture: path.join(IN_FILE, 'file-entry.tsx') },
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
      'process.env': '{}',
      'import.meta.url': '""',
      WORKER_TEXTS: JSON.stringify(workers),
    },
    plugins: [replacements(), pageStyles(ROOT), reactCompiler(path.join(ROOT, 'components'))],
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

