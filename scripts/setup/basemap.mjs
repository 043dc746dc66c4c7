import { SetupFailure, lastLines } from './failure.mjs';
import { step } from './progress.mjs';
import { runTypeScript } from './typescript.mjs';

/** Builds basemap, fonts and the map's worker into `public/`; the script knows what is up to date. */
export async function buildBasemap() {
  await step('Basemap', async (note) => {
    let summary = '';
    const { code, output } = await runTypeScript('scripts/build-basemap.ts', [], {
      onLine: (line) => {
        summary = line.replace(/^Basemap: /, '');
      },
      onError: () => undefined,
    });
    if (code !== 0) {
      throw new SetupFailure(
        'The basemap could not be built; the lines above say why. Correct that, then run this again.',
        lastLines(output),
      );
    }
    if (summary !== '') note(summary);
  });
}
