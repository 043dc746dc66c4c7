import dynamic from 'next/dynamic';

const loadBar = () => import('./stage-bar').then((module) => module.StageBar);
const loadSearch = () => import('./stage-search').then((module) => module.StageSearch);

export const LoadedStageBar = dynamic(loadBar, { ssr: false });
export const LoadedStageSearch = dynamic(loadSearch, { ssr: false, loading: () => null });

/** A step may be left for the stage at any time, also when the network is gone. */
export const STAGE_CODE: readonly (() => Promise<unknown>)[] = [loadBar, loadSearch];
