import { meetCorruption } from '../../lib/db/testing/meet-corruption';
import { meetRefusals } from '../../lib/db/testing/meet-refusals';
import { meet } from './meet';

await meet(50, async ({ folder, roots, times, random, print }) => {
  print(await meetCorruption(folder, roots, times, random));
  print(await meetRefusals(folder, roots));
});
