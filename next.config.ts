import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { FRAMED_PATH } from './lib/server/framed-page';
import { PREVIEW_PATH } from './lib/server/preview-policy';
import {
  SECURITY_HEADERS,
  SHOWN_ELSEWHERE,
  SHOWN_ELSEWHERE_PATH,
} from './lib/server/security-headers';
import { recordRules } from './scripts/setup/record-rules.mjs';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    // Parsed while building: the browser needs no parser.
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
  },
});

const { 'X-Frame-Options': frames, ...others } = SECURITY_HEADERS;
const shownElsewhereHeaders = Object.entries(SHOWN_ELSEWHERE).map(([key, value]) => ({
  key,
  value,
}));
const securityHeaders = Object.entries(others).map(([key, value]) => ({ key, value }));

/** Files of `npm run basemap`: their names carry no version, so they may go stale for a day. */
const builtFileHeaders = [
  { key: 'Cache-Control', value: 'public, max-age=86400, stale-while-revalidate=604800' },
];

/** The service worker and its list of files: a browser must hear of a new build at once. */
const askedAgainHeaders = [{ key: 'Cache-Control', value: 'no-cache' }];

const config: NextConfig = {
  output: 'standalone',
  // Said, not guessed: a lockfile in a folder above would move the server inside the output.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: {
      'node:fs': { browser: './scripts/without-node.mjs' },
      'node:https': { browser: './scripts/without-node.mjs' },
    },
  },
  // The server checks and seeds an unchanged record again when the code that does so is another.
  env: { RECORD_RULES: recordRules() },
  poweredByHeader: false,
  reactCompiler: true,
  // A page is cached whole for everyone, so nobody gets its title and description later.
  htmlLimitedBots: /.*/,
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: `${SHOWN_ELSEWHERE_PATH}:path*`, headers: shownElsewhereHeaders },
    {
      source: `/((?!${FRAMED_PATH}|${PREVIEW_PATH}).*)`,
      headers: [{ key: 'X-Frame-Options', value: frames }],
    },
    {
      source: '/:folder(basemap|fonts|lecture-file|maplibre|pdf-fonts)/:path*',
      headers: builtFileHeaders,
    },
    // It names the files by what is in them: read from a cache, it could name one that is gone.
    { source: '/lecture-file/manifest.json', headers: askedAgainHeaders },
    { source: '/:file(offline-worker.js|offline-files.json)', headers: askedAgainHeaders },
  ],
  // Native-like packages that read files beside themselves at run time.
  serverExternalPackages: ['@electric-sql/pglite', 'pglite-prisma-adapter', 'pg', 'pino', 'sql.js'],
  experimental: {
    // Small scripts stay files of their own: merged as by default (50,000), a tenth of all code is in
    // several files, and a reader who goes from page to page loads it again.
    turbopackChunking: { minChunkSize: 15_000 },
  },
  images: { unoptimized: true },
  // No picture goes through Next's resizing.
  outputFileTracingExcludes: { '**': ['./node_modules/sharp/**', './node_modules/@img/**'] },
  outputFileTracingIncludes: {
    '/**': [
      './prisma/migrations/**',
      './data/**/*.{yaml,gz,json}',
      './node_modules/@electric-sql/pglite/dist/*.{wasm,data}',
      './node_modules/sql.js/dist/sql-wasm.{js,wasm}',
      // What app/og/picture-fonts.ts reads, and what Next's rasteriser reads beside itself.
      './node_modules/@expo-google-fonts/noto-sans/{400Regular,700Bold}/*.ttf',
      './node_modules/@expo-google-fonts/source-serif-4/700Bold/*.ttf',
      './node_modules/next/dist/compiled/@vercel/og/**',
    ],
  },
};

export default withNextIntl(config);
