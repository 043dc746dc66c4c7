import dynamic from 'next/dynamic';

const loadRun = () => import('./lecture-run').then((module) => module.LectureRun);
const loadSettings = () => import('./run-settings').then((module) => module.RunSettings);

export const LoadedRun = dynamic(loadRun, { ssr: false });
export const LoadedRunSettings = dynamic(loadSettings, { ssr: false });

/** A lecture may be let go on by itself at any time, also when the network is gone. */
export const RUN_CODE: readonly (() => Promise<unknown>)[] = [loadRun, loadSettings];
