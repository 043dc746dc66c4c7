import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactCompiler: true,
  // Native-like packages that read files beside themselves at run time.
  serverExternalPackages: ['@electric-sql/pglite', 'pglite-prisma-adapter', 'pg', 'pino'],
  outputFileTracingIncludes: {
    '/**': [
      './prisma/migrations/**',
      './data/**/*.yaml',
      './node_modules/@electric-sql/pglite/dist/*.{wasm,data}',
    ],
  },
};

export default withNextIntl(config);
