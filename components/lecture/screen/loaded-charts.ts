import dynamic from 'next/dynamic';
import { loadFlowMap } from '@/components/map/load-flow-map';
import type { Picture } from '@/lib/view/view';

const loadChart = () => import('@/components/charts/chart');

export const LoadedChart = dynamic(() => loadChart().then((module) => module.Chart), {
  ssr: false,
});

/** Code that a step may need and that is fetched on its own, by what it draws. */
export const CHART_CODE: Record<Picture, readonly (() => Promise<unknown>)[]> = {
  map: [loadFlowMap, () => import('@/components/map/labels/state-names')],
  table: [loadChart, () => import('@/components/table/event-table')],
  matrix: [loadChart, () => import('@/components/charts/meeting-matrix')],
  relations: [loadChart, () => import('@/components/charts/relations-chart')],
  trade: [loadChart, () => import('@/components/charts/trade-chart')],
};
