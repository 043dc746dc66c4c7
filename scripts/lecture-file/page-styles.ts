import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';
import { z } from 'zod';

const require = createRequire(import.meta.url);

interface Processor {
  readonly process: (
    css: string,
    options: { from: string },
  ) => PromiseLike<{ readonly css: string }>;
}
type PostCss = (plugins: readonly unknown[]) => Processor;

const functionSchema = z.custom<(...given: never[]) => unknown>((it) => typeof it === 'function');

/** The style sheet of the pages, by the same plugin of Tailwind as Next has from postcss.config.mjs. */
export function pageStyles(root: string): Plugin {
  const tailwindFile = require.resolve('@tailwindcss/postcss');
  // The plugin's own: it is of the version that it was made for.
  const postcss = functionSchema.parse(
    createRequire(tailwindFile)('postcss'),
  ) as unknown as PostCss;
  const loaded: unknown = require('@tailwindcss/postcss');
  const tailwind = functionSchema.parse(loaded) as (options: object) => unknown;
  return {
    name: 'page-styles',
    setup(build) {
      build.onLoad({ filter: /app[\\/]globals\.css$/ }, async ({ path }) => {
        const processor = postcss([tailwind({ base: root, optimize: true })]);
        const { css } = await processor.process(readFileSync(path, 'utf8'), { from: path });
        return { contents: css, loader: 'css' };
      });
    },
  };
}
