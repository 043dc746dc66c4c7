import type { ShareTab, ShareTabName } from './share-tab';

/** Until the page is left or loaded again. */
let last: ShareTabName = 'link';

export function rememberTab(name: ShareTabName): void {
  last = name;
}

/** The tab that was asked for, else the one that the reader had open last, else the first. */
export function firstTab(tabs: readonly ShareTab[], asked: ShareTabName | null): ShareTabName {
  const names = tabs.map(({ name }) => name);
  return names.find((name) => name === (asked ?? last)) ?? names[0] ?? 'link';
}
