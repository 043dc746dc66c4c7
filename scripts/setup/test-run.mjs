import { describeFailure } from './failure.mjs';
import { duration, say } from './progress.mjs';
import { NOTHING, oneCheck, summaryLine, total } from './test-counts.mjs';

/**
 * @typedef {import('./test-counts.mjs').Counts} Counts
 * @typedef {{ counts: Counts, output: string }} Outcome
 *
 * @typedef {object} TestStep
 * @property {string} name
 * @property {readonly string[]} [needs] names of steps without which this one cannot run
 * @property {boolean} [preparation] not itself a test, so it counts only when it fails
 * @property {() => Promise<Outcome>} run
 */

/**
 * Runs every step that can run, whatever became of the others, and tells the whole in one last line.
 *
 * @param {readonly TestStep[]} steps
 * @param {readonly string[]} warnings said before and after
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runSteps(steps, warnings = []) {
  const started = performance.now();
  /** @type {Map<string, Counts>} */
  const done = new Map();
  for (const step of steps) {
    const missing = (step.needs ?? []).filter((name) => done.get(name)?.failed !== 0);
    done.set(step.name, missing.length > 0 ? skip(step, missing) : await runStep(step));
  }
  const counts = total([...done.values()]);
  const failed = [...done].filter(([, { failed: count }]) => count > 0).map(([name]) => name);
  say(`\nTook ${duration(performance.now() - started)}.`);
  if (failed.length > 0) say(`Failed: ${failed.join(', ')}`);
  warnings.forEach((warning) => say(`!! ${warning}`));
  say(summaryLine(counts));
  return counts.failed === 0;
}

/** @param {TestStep} step @param {readonly string[]} missing */
function skip(step, missing) {
  say(`  - ${step.name} · not run, since it needs: ${missing.join(', ')}`);
  return { ...NOTHING, skipped: 1 };
}

/** @param {TestStep} step @returns {Promise<Counts>} */
async function runStep({ name, preparation = false, run }) {
  say(`  … ${name}`);
  const started = performance.now();
  const { counts, output } = await run().catch((error) => ({
    counts: oneCheck(false),
    output: describeFailure(error),
  }));
  const time = duration(performance.now() - started);
  if (counts.failed > 0) {
    say(`  ✗ ${name} (${time})\n${output.trimEnd()}\n`);
    return counts;
  }
  say(`  ✓ ${name}${preparation ? '' : ` · ${summaryLine(counts)}`} (${time})`);
  return preparation ? NOTHING : counts;
}
