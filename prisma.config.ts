import { defineConfig } from 'prisma/config';

// `generate` and `validate` need no database, so a missing DATABASE_URL is no error here; the
// embedded database never goes through Prisma's own commands.
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
