'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { WholeRecord } from '@/components/data-files/whole-record';
import { TextLink } from '@/components/ui/text-link';
import { buttonClass } from '@/components/ui/button';
import { stepAnchor } from '@/lib/tours/reading-place';
import { stepPage } from '@/lib/tours/tour-links';
import { parseView } from '@/lib/view/view-parameters';
import { LinkPart, type SharedLink } from './link-part';
import { ReportPart } from './report-part';
import { PartLoading, ShareDialog } from './share-dialog';
import type { ShareTab } from './share-tab';
import type { SharedPage } from './shared-page';

const CiteEntry = dynamic(
  () => import('@/components/cite/cite-entry').then((module) => module.CiteEntry),
  { ssr: false, loading: () => <PartLoading /> },
);
const EmbedChoices = dynamic(
  () => import('@/components/embed/embed-choices').then((module) => module.EmbedChoices),
  { ssr: false, loading: () => <PartLoading /> },
);
const TakeAlongSections = dynamic(
  () =>
    import('@/components/take-along/take-along-dialog').then((module) => module.TakeAlongSections),
  { ssr: false, loading: () => <PartLoading /> },
);

export interface PageShareProps {
  readonly shared: SharedPage;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All that can be done with a page of the record, with a tour or with a step of one. */
export function PageShare({ shared, open, onClose }: PageShareProps) {
  const { language, title, cite, citePage, data, map, report, tour } = shared;
  const t = useTranslations('share');
  const links = useLinks(shared);
  const tabs: readonly (ShareTab | false)[] = [
    {
      name: 'link',
      part: <LinkPart links={links} keeps={t(tour ? 'link.keepsTour' : 'link.keepsPage')} />,
    },
    {
      name: 'cite',
      part: (
        <>
          <CiteEntry {...cite} />
          {citePage !== null && (
            <p className="pt-3 text-sm leading-6">
              <TextLink href={citePage}>{t('cite.sources')}</TextLink>
            </p>
          )}
        </>
      ),
    },
    data !== null && {
      name: 'data',
      part: data === 'record' ? <WholeRecord /> : <JsonLink href={data.json} />,
    },
    tour !== null && {
      name: 'files',
      part: (
        <TakeAlongSections
          reference={{ kind: 'shipped', id: tour.id }}
          language={language}
          imprint={tour.imprint}
          onClose={onClose}
        />
      ),
    },
    map !== null && {
      name: 'embed',
      part: (
        <EmbedChoices
          view={parseView(new URLSearchParams(map)).view}
          language={language}
          names={() => null}
          title={title}
        />
      ),
    },
    report !== null && { name: 'report', part: <ReportPart {...report} /> },
  ];
  return (
    <ShareDialog
      tabs={tabs.filter((tab) => tab !== false)}
      asked={null}
      open={open}
      onClose={onClose}
    />
  );
}

/** Of a step its text first, then its map, and the tour as a whole. */
function useLinks({ language, path, tour }: SharedPage): readonly SharedLink[] {
  const t = useTranslations('share.link');
  const { origin } = window.location;
  const page = `${origin}${path}`;
  if (tour === null) return [{ label: t('page'), address: page }];
  const { step } = tour;
  const whole = { label: t('tour'), address: page };
  if (step === null) return [whole];
  const { number, view } = step;
  const map = view !== null && {
    label: t('stepView', { number }),
    address: `${origin}/${language}${stepPage(view).replace(/^\/(?=\?|$)/, '')}`,
  };
  return [
    { label: t('step', { number }), address: `${page}#${stepAnchor(number)}` },
    ...(map ? [map] : []),
    whole,
  ];
}

function JsonLink({ href }: { readonly href: string }) {
  const t = useTranslations('share.data');
  return (
    <div className="flex flex-col items-start gap-2 text-sm leading-6">
      <p>{t('help')}</p>
      <a href={href} className={buttonClass('outline', 'min-h-8 px-2 max-md:min-h-11 max-md:px-3')}>
        {t('json')}
      </a>
    </div>
  );
}
