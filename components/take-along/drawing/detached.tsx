import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * What a component draws, read where nobody sees it: the maps and texts of a file are drawn by what
 * draws the pages. (The browser has this renderer already; the server's would be fifty kilobytes more.)
 */
export function readDetached<Read>(
  element: ReactElement,
  read: (place: HTMLElement) => Read,
): Read {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(element));
  try {
    return read(place);
  } finally {
    root.unmount();
  }
}
