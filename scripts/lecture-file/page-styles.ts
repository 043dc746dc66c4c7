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

/** What is in a lecture; scripts/setup/lecture-file.mjs looks at the same for whether anything has changed. */
const SOURCES = `
@source '../components';
@source '../lib';
@source '../scripts/lecture-file';
@source not '../lib/db';
@source not '../**/*.test.*';
`;
const WHOLE_PROJECT = "@import 'tailwindcss';";

/** The style sheet with the classes of a lecture's own code, not of whatever lies in the project. */
function ofLecture(css: string): string {
  if (!css.includes(WHOLE_PROJECT)) throw new Error(`app/globals.css lacks ${WHOLE_PROJECT}`);
  return css.replace(WHOLE_PROJECT, `@import 'tailwindcss' source(none);${SOURCES}`);
}

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
        const { css } = await processor.process(ofLecture(readFileSync(path, 'utf8')), {
          from: path,
        });
        return { contents: css, loader: 'css' };
      });
    },
  };
}
