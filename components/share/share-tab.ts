import type { ReactNode } from 'react';

/** What can be done with a view, a page or a step, in the order of the dialog. */
export type ShareTabName =
  'link' | 'cite' | 'picture' | 'data' | 'video' | 'files' | 'embed' | 'report';

/** A tab of the dialog. Its part is drawn when the tab is first opened; its code comes then. */
export interface ShareTab {
  readonly name: ShareTabName;
  readonly part: ReactNode;
}
