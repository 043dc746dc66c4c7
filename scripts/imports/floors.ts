/** Stands for the files that lie in a folder itself and in none of the folders inside it. */
export const LOOSE_FILES = '.';

/**
 * Which folder may import which, in one table. A folder imports only from floors below its own;
 * folders of one floor do not know each other. Change the plan here, and docs/architecture.md.
 */
export const FLOORS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  lib: [
    ['text', 'i18n', 'server', 'shortcuts', 'colour'],
    ['time'],
    ['editions', 'model'],
    ['citations', 'search', 'table', 'view'],
    ['flows', 'geo', 'routes', 'seo'],
    ['arcs', 'catalogue', 'filters', 'reconcile', 'timeline', 'tours'],
    ['charts', 'collection', 'lecture', 'offline', 'record'],
    ['db', 'export', 'take-along'],
  ],
  components: [
    ['hooks', 'queries', 'ui'],
    ['data-files', 'event', 'kept', 'record', 'shortcuts'],
    ['slide', 'static-map'],
    ['comparison', 'evidence', 'filters', 'header', 'list', 'map', 'search', 'table'],
    ['charts', 'pages', 'timeline', 'tours'],
    ['cite', 'offline'],
    ['collection', 'lecture', 'reading'],
    ['embed', 'take-along'],
    ['pictures'],
    ['share'],
    ['atlas', 'handout', 'open-graph'],
  ],
  'components/map': [
    ['basemap'],
    ['engine', 'layers'],
    ['scene'],
    ['input', 'still'],
    ['labels'],
    [LOOSE_FILES],
  ],
};

/** Top folders, from the one that knows all the others to the one that knows none. */
export const DIRECTION = ['app', 'components', 'lib'] as const;

interface PackageRule {
  readonly packages: RegExp;
  /** Where they may be imported; everywhere but in `notIn` when it is given instead. */
  readonly onlyIn?: RegExp;
  readonly notIn?: RegExp;
  readonly because: string;
}

export const PACKAGE_RULES: readonly PackageRule[] = [
  {
    packages: /^(maplibre-gl|@deck\.gl\/|@luma\.gl\/|@maplibre\/)/,
    onlyIn: /^(components\/map|scripts|bench)\//,
    because: 'Only components/map draws: MapLibre and deck.gl stay there.',
  },
  {
    packages: /^(pg|@electric-sql\/pglite|pglite-prisma-adapter|@prisma\/)/,
    onlyIn: /^(lib\/db|prisma|scripts|bench)\//,
    because: 'The database stops at lib/db: domain types come out of it.',
  },
  {
    // `nuqs/server` has no React in it.
    packages:
      /^(react|react-dom|next)(\/|$)|^(nuqs|lucide-react|@tanstack\/react-query)$|^@base-ui\//,
    notIn: /^lib\//,
    because: 'lib is plain functions: no React, no Next, nothing of a component.',
  },
];

/** Who may read the database: the server's code, never a component. */
export const READS_DATABASE = /^(lib\/db|app|prisma|scripts|bench|e2e)\/|^[^/]+\.ts$/;
