import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'sources', include: ['tests/**/*.test.ts'], exclude: ['tests/cli/**'], testTimeout: 60_000 } },
      // these run the command as users do, off a fresh build
      {
        test: {
          name: 'command',
          include: ['tests/cli/**/*.test.ts'],
          globalSetup: 'tests/cli/build.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
})
