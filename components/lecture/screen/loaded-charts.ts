import dynamic from 'next/dynamic';
import type { Picture } from '@/lib/view/view';

const loadMap = () => import('@/components/map/flow-map');
const loadChart = () => import('@/components/charts/chart');

export const LoadedFlowMap = dynamic(() => loadMap().then((module) => module.FlowMap), {
  ssr: false,
});

export const LoadedChart = dynamic(() => loadChart().then((module) => module.Chart), {
  ssr: false,
});

/** Code that a step may need and that is fetched on its own, by what it draws. */
export const CHART_CODE: Record<Picture, readonly (() => Promise<unknown>)[]> = {
  map: [loadMap],
  table: [loadChart, () => import('@/components/table/event-table')],
  matrix: [loadChart, () => import('@/components/charts/meeting-matrix')],
  relations: [loadChart, () => import('@/components/charts/relations-chart')],
  trade: [loadChart, () => import('@/components/charts/trade-chart')],
};
