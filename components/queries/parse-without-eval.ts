declare global {
  /** Where Zod keeps its settings, which may be before it is loaded or after. */
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

/**
 * Zod parses faster with code that it writes itself, and tries whether it may. The policy of the pages
 * refuses that, and the browser reports each try as a violation. Its own `config` would bring it into
 * pages that parse nothing at first.
 */
export function parseWithoutEval(): void {
  globalThis.__zod_globalConfig ??= {};
  globalThis.__zod_globalConfig.jitless = true;
}
