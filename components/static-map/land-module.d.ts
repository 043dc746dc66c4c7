// Declared, so that the compiler need not infer the type of half a megabyte of numbers.
declare module 'world-atlas/land-50m.json' {
  import type { LandTopology } from '@/lib/geo/land';

  const topology: LandTopology;
  export default topology;
}
declare module 'world-atlas/land-110m.json' {
  import type { LandTopology } from '@/lib/geo/land';

  const topology: LandTopology;
  export default topology;
}
