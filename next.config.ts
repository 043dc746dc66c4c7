import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { SECURITY_HEADERS } from './lib/server/security-headers';
import { recordRules } from './scripts/setup/record-rules.mjs';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    // Parsed while building: the browser needs no parser.
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
  },
});

const securityHeaders = Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value }));

/** Files of `npm run basemap`: their names carry no version, so they may go stale for a day. */
const builtFileHeaders = [
  { key: 'Cache-Control', value: 'public, max-age=86400, stale-while-revalidate=604800' },
];

const config: NextConfig = {
  output: 'standalone',
  // Said, not guessed: a lockfile in a folder above would move the server inside the output.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // The server checks and seeds an unchanged record again when the code that does so is another.
  env: { RECORD_RULES: recordRules() },
  poweredByHeader: false,
  reactCompiler: true,
  // A page is cached whole for everyone, so nobody gets its title and description later.
  htmlLimitedBots: /.*/,
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/:folder(basemap|fonts|maplibre)/:path*', headers: builtFileHeaders },
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
      './data/**/*.yaml',
      './node_modules/@electric-sql/pglite/dist/*.{wasm,data}',
      './node_modules/sql.js/dist/sql-wasm.{js,wasm}',
    ],
  },
};

export default withNextIntl(config);
