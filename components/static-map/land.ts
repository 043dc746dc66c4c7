import topology from 'world-atlas/land-50m.json';
import type { LandTopology } from '@/lib/geo/land';

/** For what the server draws. The browser fetches the land as data (components/queries/land-query.ts). */
export const LAND: LandTopology = topology;
