import { meetPowerLosses } from '../../lib/db/testing/meet-power-losses';
import { meet } from './meet';

await meet(12, async ({ folder, roots, times, random, print }) => {
  (await meetPowerLosses(folder, roots, times, random)).forEach(print);
});
