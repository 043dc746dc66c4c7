'use client';

import dynamic from 'next/dynamic';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import { withoutFollowedRoom } from '@/lib/lecture/followed-room';
import { withoutReadingPlace } from '@/lib/tours/reading-place';
import type { View } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';
import { ReportPart } from './report-part';
import { PartLoading, ShareDialog } from './share-dialog';
import type { ShareTab, ShareTabName } from './share-tab';
import { ViewLinkPart } from './view-link-part';

const ViewCitePart = dynamic(
  () => import('./view-cite-part').then((module) => module.ViewCitePart),
  { ssr: false, loading: () => <PartLoading /> },
);
const PicturePart = dynamic(
  () => import('@/components/pictures/picture-part').then((module) => module.PicturePart),
  { ssr: false, loading: () => <PartLoading /> },
);
const SaveDataPart = dynamic(
  () => import('@/components/data-files/save-data-part').then((module) => module.SaveDataPart),
  { ssr: false, loading: () => <PartLoading /> },
);
const YearsVideo = dynamic(
  () => import('@/components/take-along/video/years-video').then((module) => module.YearsVideo),
  { ssr: false, loading: () => <PartLoading /> },
);
const EmbedChoices = dynamic(
  () => import('@/components/embed/embed-choices').then((module) => module.EmbedChoices),
  { ssr: false, loading: () => <PartLoading /> },
);

/** A view as it was when the dialog was asked for: playback may go on behind it. */
export interface SharedView {
  readonly view: View;
  /** Of the window. */
  readonly href: string;
  /** What of the world the map showed; null without a map. */
  readonly seen: ViewFrame | null;
  /** What files hold, in their order. */
  readonly events: readonly { readonly id: string }[];
  readonly asked: ShareTabName | null;
}

export interface ViewShareProps extends SharedView {
  readonly language: Locale;
  readonly names: SubjectNames;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All that can be done with a view of the atlas. */
export function ViewShare(props: ViewShareProps) {
  const { view, href, seen, events, asked, language, names, open, onClose } = props;
  const address = withoutFollowedRoom(withoutReadingPlace(href));
  const shown = { view, language, names };
  // A camera is of one screen; a picture and a video have sizes of their own. Where no map can say what it
  // shows, they work that out of the camera.
  const framed = seen ? { ...view, camera: null, frame: seen } : view;
  const opened = view.open;
  const tabs: readonly (ShareTab | false)[] = [
    {
      name: 'link',
      part: <ViewLinkPart address={address} />,
    },
    { name: 'cite', part: <ViewCitePart {...shown} address={address} /> },
    { name: 'picture', part: <PicturePart {...shown} view={framed} /> },
    { name: 'data', part: <SaveDataPart events={events} /> },
    // A table does not move.
    view.picture === 'map' && {
      name: 'video',
      part: <YearsVideo view={framed} language={language} />,
    },
    { name: 'embed', part: <EmbedChoices {...shown} /> },
    (opened?.kind === 'event' || opened?.kind === 'place') && {
      name: 'report',
      part: <ReportPart kind={opened.kind} id={opened.id} />,
    },
  ];
  return (
    <ShareDialog
      tabs={tabs.filter((tab) => tab !== false)}
      asked={asked}
      open={open}
      onClose={onClose}
    />
  );
}
