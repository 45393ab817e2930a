import { defineConfig } from 'prisma/config'

// Prismaʼs own CLI, for people who prefer it to `npm run migrate`.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
})
