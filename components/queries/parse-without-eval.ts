/**
 * Zod parses faster with code that it writes itself, and tries whether it may. The policy of the pages
 * refuses that, and the browser reports each try as a violation. Set where Zod looks for it when it is
 * loaded: its own `config` would bring it into pages that parse nothing at first.
 */
export function parseWithoutEval(): void {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
}
