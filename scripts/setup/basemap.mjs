import { contentHash } from './content-hash.mjs';
import { SetupFailure, lastLines } from './failure.mjs';
import { step } from './progress.mjs';
import { PROJECT, inProject } from './project.mjs';
import { isFresh, writeStamp } from './stamp.mjs';
import { runTypeScript } from './typescript.mjs';

const STAMP = inProject('public/basemap/inputs.json');
const INPUTS = [
  'scripts/build-basemap.ts',
  'scripts/basemap',
  'components/map/basemap',
  'components/pictures/pdf/pdf-faces.ts',
];

/**
 * Builds basemap, fonts and the map's worker into `public/`. The script knows what is up to date, but
 * takes two seconds to find out: it is not asked while neither its code nor the packages changed.
 */
export async function buildBasemap() {
  const inputs = contentHash(PROJECT, [...INPUTS, 'package-lock.json']);
  if (isFresh(STAMP, inputs)) return;
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
    writeStamp(STAMP, inputs);
  });
}
