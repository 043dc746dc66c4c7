import path from 'node:path';
import type { Plugin } from 'esbuild';

const OTHERS = path.join(import.meta.dirname, 'in-place-of');

/** What a page has from Next or from its browser's origin, and a file has otherwise. */
const IN_PLACE_OF: Readonly<Record<string, string>> = {
  'next/dynamic': 'dynamic.tsx',
  'next/navigation': 'next-navigation.ts',
  'components/ui/navigation.ts': 'navigation.tsx',
  'components/hooks/window-channel.ts': 'window-channel.ts',
};
/** What has its only export as the default one: ours has names alone. */
const DEFAULT_EXPORT: Readonly<Record<string, string>> = { 'next/dynamic': 'dynamic' };

/** @throws when one of them is imported no more: then the file may have the page's own. */
export function replacements(root: string): Plugin {
  const used = new Set<string>();
  const replaced = (name: string) => {
    const file = IN_PLACE_OF[name];
    if (file === undefined) return undefined;
    used.add(name);
    const whole = path.join(OTHERS, file);
    return name in DEFAULT_EXPORT ? { path: name, namespace: 'default' } : { path: whole };
  };
  return {
    name: 'replacements',
    setup(build) {
      build.onResolve({ filter: /^next(\/|$)/ }, ({ path: name, importer }) => {
        const text = `A lecture's file has no ${name}, which ${importer} imports`;
        return replaced(name) ?? { errors: [{ text }] };
      });
      build.onResolve({ filter: /^(\.|@\/)/ }, async ({ path: name, pluginData, ...rest }) => {
        if (pluginData === 'asked' || rest.importer.startsWith(OTHERS)) return undefined;
        const { path: file } = await build.resolve(name, { ...rest, pluginData: 'asked' });
        return replaced(path.relative(root, file).replaceAll(path.sep, '/'));
      });
      build.onLoad({ filter: /./, namespace: 'default' }, ({ path: name }) => ({
        contents: `export { ${DEFAULT_EXPORT[name]!} as default } from './${IN_PLACE_OF[name]!}';`,
        resolveDir: OTHERS,
      }));
      build.onEnd(() => {
        const unused = Object.keys(IN_PLACE_OF).filter((name) => !used.has(name));
        if (unused.length > 0) throw new Error(`No longer imported: ${unused.join(', ')}`);
      });
    },
  };
}
