import dynamic from 'next/dynamic';
import type { Picture } from '@/lib/view/view';

const loadMap = () => import('@/components/map/flow-map');
const loadPicture = () => import('@/components/charts/chart');

export const LoadedFlowMap = dynamic(() => loadMap().then((module) => module.FlowMap), {
  ssr: false,
});

export const LoadedPicture = dynamic(() => loadPicture().then((module) => module.Picture), {
  ssr: false,
});

/** Code that a step may need and that is fetched on its own, by the picture it draws. */
export const PICTURE_CODE: Record<Picture, readonly (() => Promise<unknown>)[]> = {
  map: [loadMap],
  table: [loadPicture, () => import('@/components/table/event-table')],
  matrix: [loadPicture, () => import('@/components/charts/meeting-matrix')],
  relations: [loadPicture, () => import('@/components/charts/relations-chart')],
  trade: [loadPicture, () => import('@/components/charts/trade-chart')],
};
