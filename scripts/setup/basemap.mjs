import { SetupFailure, lastLines } from './failure.mjs';
import { step } from './progress.mjs';
import { runTypeScript } from './typescript.mjs';

/** Builds basemap, fonts and the map's worker into `public/`; the script knows what is up to date. */
export async function buildBasemap() {
  await step('Basemap', async (note) => {
    const { code, output } = await runTypeScript('scripts/build-basemap.ts', []);
    if (code !== 0) {
      throw new SetupFailure(
        'The basemap could not be built; the lines above say why. Correct that, then run this again.',
        lastLines(output),
      );
    }
    const [summary] = output.trim().split('\n').slice(-1);
    if (summary) note(summary);
  });
}
