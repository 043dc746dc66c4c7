import { unapiId } from '@/lib/citations/unapi';

/** Names an event or a source to programs for references; nobody sees or hears it. */
export function UnapiMark({
  kind,
  id,
}: {
  readonly kind: 'event' | 'source';
  readonly id: string;
}) {
  return <abbr className="unapi-id" title={unapiId(kind, id)} aria-hidden hidden />;
}
