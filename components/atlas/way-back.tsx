import dynamic from 'next/dynamic';
import { useFragment } from '@/components/hooks/use-fragment';
import { followedRoom } from '@/lib/lecture/followed-room';
import { BackToText } from './back-to-text';

const ReturnStrip = dynamic(
  () => import('@/components/lecture/audience/return-strip').then((module) => module.ReturnStrip),
  { ssr: false, loading: () => null },
);

/** Back to where the reader came from, a text or a lecture: the address says which. */
export function WayBack() {
  const room = followedRoom(useFragment() ?? '');
  return room === null ? <BackToText /> : <ReturnStrip key={room} code={room} />;
}
