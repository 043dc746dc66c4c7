import { stripVTControlCharacters } from 'node:util';
import { describeFailure } from './failure.mjs';
import { duration, say } from './progress.mjs';
import { NOTHING, oneCheck, summaryLine, total } from './test-counts.mjs';

/**
 * @typedef {import('./test-counts.mjs').Counts} Counts
 * @typedef {{ counts: Counts, output: string, warning?: string | undefined }} Outcome a warning is said again at the end
 *
 * @typedef {object} TestStep
 * @property {string} name
 * @property {readonly string[]} [needs] names of steps without which this one cannot run
 * @property {boolean} [preparation] not itself a test: counts, and is heard of, only when it fails
 * @property {boolean} [talks] what it prints is worth reading when it passes, too
 * @property {() => Promise<Outcome>} run
 */

/**
 * Runs every step that can run, whatever became of the others, and tells the whole in one last line.
 *
 * @param {readonly TestStep[]} steps
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runSteps(steps) {
  const started = performance.now();
  /** @type {Counts[]} */
  const done = [];
  /** @type {Set<string>} */
  const succeeded = new Set();
  /** @type {string[]} */
  const failed = [];
  /** @type {string[]} */
  const warnings = [];
  for (const step of steps) {
    const missing = (step.needs ?? []).filter((name) => !succeeded.has(name));
    if (missing.length > 0) {
      done.push(skip(step, missing));
      continue;
    }
    const { counts, warning } = await runStep(step);
    done.push(counts);
    if (counts.failed > 0) failed.push(step.name);
    else succeeded.add(step.name);
    if (warning !== undefined) warnings.push(warning);
  }
  const counts = total(done);
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

/** @param {TestStep} step */
async function runStep({ name, preparation = false, talks = false, run }) {
  if (!preparation) say(`  … ${name}`);
  const started = performance.now();
  /** @type {Outcome} */
  const { counts, output, warning } = await run().catch((error) => ({
    counts: oneCheck(false),
    output: describeFailure(error),
  }));
  const time = duration(performance.now() - started);
  if (counts.failed > 0) {
    say(`  ✗ ${name} · ${summaryLine(counts)} (${time})\n${plain(output)}\n`);
    return { counts, warning };
  }
  if (preparation) return { counts: NOTHING, warning };
  say(`  ✓ ${name} · ${summaryLine(counts)} (${time})`);
  if (talks && output !== '') say(plain(output).replace(/^/gm, '      '));
  if (warning !== undefined) say(`!! ${warning}`);
  return { counts, warning };
}

/**
 * Some programs colour their output whether or not a person looks on.
 *
 * @param {string} output
 */
function plain(output) {
  return process.stdout.isTTY ? output.trimEnd() : stripVTControlCharacters(output).trimEnd();
}
