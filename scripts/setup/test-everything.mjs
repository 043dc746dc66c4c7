import { runSteps } from './test-run.mjs';
import { TEST_STEPS } from './test-steps.mjs';

/** `npm test`: installs what is missing, runs everything, and ends with the summary line. */
export async function testEverything() {
  // The tests bring their own database and port; what a developer's shell says is for the atlas.
  for (const name of ['DATABASE_URL', 'THIRD_NEIGHBOR_DATA', 'HOST', 'PORT']) {
    delete process.env[name];
  }
  if (!(await runSteps(TEST_STEPS))) process.exitCode = 1;
}
