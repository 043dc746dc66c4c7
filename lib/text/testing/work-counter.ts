import { Session } from 'node:inspector';

interface WorkCounter {
  readonly workOf: (run: () => void) => number;
  readonly end: () => void;
}

/**
 * How much code runs: how often each function, branch and loop of the packages whose address fits is
 * entered, as V8 counts it. It is the same on every machine, which no clock is.
 */
export function workCounter(packages: RegExp): WorkCounter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const counted = () => {
    let sum = 0;
    // The answer comes at once; it begins the count anew.
    session.post('Profiler.takePreciseCoverage', (_, answer) => {
      for (const script of answer.result.filter(({ url }) => packages.test(url))) {
        for (const { ranges } of script.functions) for (const { count } of ranges) sum += count;
      }
    });
    return sum;
  };
  return {
    workOf: (run) => {
      counted();
      run();
      return counted();
    },
    // Code that is counted is slower, also that of the tests that come after.
    end: () => session.post('Profiler.stopPreciseCoverage', () => session.disconnect()),
  };
}
