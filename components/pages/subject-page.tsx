import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NamesList } from '@/components/event/names-list';
import type { ActorDetail } from '@/lib/model/actor-detail';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { Section } from '@/lib/routes/sections';
import { mapPage } from '@/lib/routes/page-links';
import type { View } from '@/lib/view/view';
import { CorrectionLink } from './correction-link';
import { PageFrame } from './page-frame';
import { MapLink, PageLink, PageSection, PageTitle, TwoColumns } from './page-parts';

interface SubjectPageProps {
  readonly path: string;
  /** Of the page's address, for the link to the other language; beginning with "?" unless empty. */
  readonly search?: string;
  readonly section: Extract<Section, 'actors' | 'places'>;
  readonly subject: Pick<ActorDetail | AtlasPlace, 'id' | 'name' | 'note' | 'names'>;
  /** What kind of actor or place it is. */
  readonly kicker: string;
  /** What restricts the map to it. */
  readonly view: Partial<View>;
  readonly map: ReactNode;
  readonly facts: ReactNode;
  /** Beside the link to the map. */
  readonly keep?: ReactNode;
  /** The button “Share and save”. */
  readonly share?: ReactNode;
  /** What it is connected with. */
  readonly children: ReactNode;
}

/** Who or where something was: what is known of it, beside what it is connected with. */
export function SubjectPage({
  path,
  search,
  section,
  subject: { id, name, note, names },
  kicker,
  view,
  map,
  facts,
  keep,
  share,
  children,
}: SubjectPageProps) {
  const t = useTranslations('pages');
  return (
    <PageFrame scripts="for sharing" path={path} search={search} section={section} here={name}>
      <PageTitle title={name} kicker={kicker}>
        {note && <p className="text-base leading-7">{note}</p>}
        <div className="flex flex-wrap gap-2">
          <MapLink href={mapPage(view)} />
          {keep}
          {share}
        </div>
      </PageTitle>
      <TwoColumns
        side={
          <div className="mb-5 flex flex-col gap-4">
            {map}
            {facts}
            <PageSection title={t('names')}>
              <NamesList names={names} link={PageLink} />
            </PageSection>
            <CorrectionLink kind={section === 'actors' ? 'actor' : 'place'} id={id} />
          </div>
        }
        main={children}
      />
    </PageFrame>
  );
}
