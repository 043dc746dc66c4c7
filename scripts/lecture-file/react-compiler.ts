import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';
import { z } from 'zod';

const require = createRequire(import.meta.url);

interface Babel {
  readonly transformAsync: (
    code: string,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly code?: string | null } | null>;
}

const babelSchema = z.custom<Babel>(
  (module) => typeof module === 'object' && module !== null && 'transformAsync' in module,
);

/** Next's own, which compiles the same components for the pages. */
const loadBabel = (): Babel => babelSchema.parse(require('next/dist/compiled/babel/core'));

/**
 * The components as the pages have them: without React's compiler a lecture would narrow the record
 * again with every render. Types and JSX are left for esbuild.
 */
export function reactCompiler(components: string): Plugin {
  return {
    name: 'react-compiler',
    setup(build) {
      const babel = loadBabel();
      build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        if (!path.startsWith(components)) return undefined;
        const compiled = await babel.transformAsync(readFileSync(path, 'utf8'), {
          filename: path,
          babelrc: false,
          configFile: false,
          parserOpts: { plugins: path.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] },
          plugins: [require.resolve('babel-plugin-react-compiler')],
        });
        return compiled?.code ? { contents: compiled.code, loader: 'tsx' } : undefined;
      });
    },
  };
}
