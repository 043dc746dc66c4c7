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
 * @property {readonly string[]} [after] names of steps that must have ended, well or not, before this one begins
 * @property {boolean} [preparation] not itself a test: counts, and is heard of, only when it fails
 * @property {boolean} [talks] what it prints is worth reading when it passes, too
 * @property {() => Promise<Outcome>} run
 */

/** Most steps leave one of two processors idle for a part of their time. */
const AT_ONCE = 2;

/**
 * Runs every step that can run, whatever became of the others, and tells the whole in one last line.
 * Of the steps that may begin, the first of the list begins first.
 *
 * @param {readonly TestStep[]} steps
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runSteps(steps) {
  const started = performance.now();
  /** @type {Map<string, Outcome>} */
  const ended = new Map();
  /** @type {Set<string>} */
  const succeeded = new Set();
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const begin = async (/** @type {TestStep} */ step) => {
    const outcome = await runStep(step);
    running.delete(step.name);
    ended.set(step.name, outcome);
    if (outcome.counts.failed === 0) succeeded.add(step.name);
  };
  const waiting = [...steps];
  const mayBegin = (/** @type {TestStep} */ { needs = [], after = [] }) =>
    [...needs, ...after].every((name) => ended.has(name));
  while (ended.size < steps.length) {
    const next = waiting.findIndex(mayBegin);
    if (running.size === AT_ONCE || next === -1) {
      await Promise.race(running.values());
      continue;
    }
    const [step] = /** @type {[TestStep]} */ (waiting.splice(next, 1));
    const missing = (step.needs ?? []).filter((name) => !succeeded.has(name));
    if (missing.length > 0) {
      ended.set(step.name, skip(step, missing));
      continue;
    }
    running.set(step.name, begin(step));
  }
  const outcomes = steps.map(({ name }) => ({ name, .../** @type {Outcome} */ (ended.get(name)) }));
  const counts = total(outcomes.map((outcome) => outcome.counts));
  const failed = outcomes.filter((outcome) => outcome.counts.failed > 0);
  say(`\nTook ${duration(performance.now() - started)}.`);
  if (failed.length > 0) say(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
  for (const { warning } of outcomes) if (warning !== undefined) say(`!! ${warning}`);
  say(summaryLine(counts));
  return counts.failed === 0;
}

/**
 * @param {TestStep} step @param {readonly string[]} missing
 * @returns {Outcome}
 */
function skip(step, missing) {
  say(`  - ${step.name} · not run, since it needs: ${missing.join(', ')}`);
  return { counts: { ...NOTHING, skipped: 1 }, output: '' };
}

/**
 * @param {TestStep} step
 * @returns {Promise<Outcome>}
 */
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
    return { counts, output, warning };
  }
  if (preparation) return { counts: NOTHING, output, warning };
  say(`  ✓ ${name} · ${summaryLine(counts)} (${time})`);
  if (talks && output !== '') say(plain(output).replace(/^/gm, '      '));
  if (warning !== undefined) say(`!! ${warning}`);
  return { counts, output, warning };
}

/**
 * Some programs colour their output whether or not a person looks on.
 *
 * @param {string} output
 */
function plain(output) {
  return process.stdout.isTTY ? output.trimEnd() : stripVTControlCharacters(output).trimEnd();
}
