/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @type {Readonly<Counts>} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * A step without tests of its own counts as one.
 *
 * @param {boolean} passed
 * @returns {Counts}
 */
export function oneCheck(passed) {
  return passed ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/**
 * @param {readonly Readonly<Counts>[]} list
 * @returns {Counts}
 */
export function total(list) {
  return list.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    NOTHING,
  );
}

/**
 * What Vitest's JSON report counts. A file that could not even be loaded has no test that failed, so it
 * counts as one itself.
 *
 * @param {any} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What Playwright's JSON report counts. `errors` are those outside any journey, such as a server that
 * does not start. A journey that passed at the second try has not passed.
 *
 * @param {any} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * Holds what was counted against how the program ended: a runner that failed without a failed test
 * (a crash, a leak, an unhandled rejection) counts as one failure, and one that ran nothing has not passed.
 *
 * @param {Counts} counts
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export function reconcile(counts, succeeded) {
  const ranNothing = counts.passed + counts.failed === 0;
  if (counts.failed > 0 || (succeeded && !ranNothing)) return counts;
  return { ...counts, failed: 1 };
}

/**
 * The last line of all, in the form that people and machines look for.
 *
 * @param {Counts} counts
 */
export function summaryLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
