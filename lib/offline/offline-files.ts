import { z } from 'zod';

/** What scripts/setup/offline-files.mjs writes beside a build: its files, so far as a page can ask for them. */
export const offlineFilesSchema = z.object({
  /** Another one when any file is another. */
  build: z.string(),
  files: z.array(
    z.object({
      url: z.string().startsWith('/'),
      /** Empty where the name itself says which version it is. */
      revision: z.string(),
      bytes: z.number(),
    }),
  ),
});
export type OfflineFiles = z.infer<typeof offlineFilesSchema>;
