import { describe, expect, it } from 'vitest';
import {
  oneCheck,
  playwrightCounts,
  reconcile,
  summaryLine,
  total,
  vitestCounts,
} from './test-counts.mjs';

describe('the summary', () => {
  it('adds up steps and tests', () => {
    const counts = total([oneCheck(true), oneCheck(false), { passed: 5, failed: 1, skipped: 2 }]);
    expect(summaryLine(counts)).toBe('6 passed, 2 failed, 2 skipped');
  });

  it('says nothing of skipped tests when there are none', () => {
    expect(summaryLine(total([oneCheck(true)]))).toBe('1 passed, 0 failed');
  });
});

describe('what Vitest reports', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
    ],
  };

  it('is counted by test', () => {
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    expect(vitestCounts({ ...report, testResults: [...report.testResults, unloaded] }).failed).toBe(
      2,
    );
  });
});

describe('what Playwright reports', () => {
  it('is counted by journey; flaky is failed, and so is an error outside of all', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 4, failed: 2, skipped: 1 });
    expect(playwrightCounts({ stats, errors: [{}] }).failed).toBe(3);
  });
});

describe('a runner that contradicts its report', () => {
  const passed = { passed: 3, failed: 0, skipped: 0 };

  it('has failed when it ended badly', () => {
    expect(reconcile(passed, false).failed).toBe(1);
    expect(reconcile({ ...passed, failed: 2 }, false).failed).toBe(2);
  });

  it('has failed when it ran nothing', () => {
    expect(reconcile({ passed: 0, failed: 0, skipped: 4 }, true).failed).toBe(1);
  });

  it('is believed otherwise', () => expect(reconcile(passed, true)).toEqual(passed));
});
