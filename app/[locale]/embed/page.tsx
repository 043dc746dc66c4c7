import type { Metadata } from 'next';
import { getMessages } from 'next-intl/server';
import { EmbedFrame } from '@/components/embed/embed-frame';
import { LazyEmbedPart } from '@/components/embed/lazy-embed-part';
import { keyInView } from '@/components/map/input/map-signs';
import { stillCrop } from '@/components/map/still/still-frame';
import { StillMapOfContent } from '@/components/map/still/still-map-of-content';
import { viewTitle } from '@/app/view-title';
import { clientMessages } from '@/lib/i18n/client-messages';
import { atlasAddress, parseEmbed } from '@/lib/routes/embed-page';
import { withFrame } from '@/lib/tours/step-view';
import { serialiseView } from '@/lib/view/view-parameters';
import { pageLanguage } from '../page-record';
import { pageSearch, type SearchOfPage } from '../page-search';
import { atlasContent } from '../atlas-content';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: SearchOfPage;
}

async function embedOf({ params, searchParams }: Props) {
  const language = pageLanguage((await params).locale);
  const { view, ignored } = parseEmbed(await pageSearch(searchParams));
  return { language, view, ignored };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, view } = await embedOf(props);
  return {
    title: await viewTitle(view, language),
    robots: { index: false },
    alternates: { canonical: atlasAddress(view, language) },
  };
}

export default async function Page(props: Props) {
  const { language, view, ignored } = await embedOf(props);
  const [title, { content, places }, messages] = await Promise.all([
    viewTitle(view, language),
    atlasContent(view, language),
    getMessages({ locale: language }),
  ]);
  const { frame } = withFrame(view);
  return (
    <EmbedFrame
      title={title}
      view={view}
      language={language}
      ignored={ignored}
      mapKey={keyInView(content)}
      still={
        <StillMapOfContent
          content={content}
          places={places}
          language={language}
          fewerOnPhone={view.pairs === null}
          crop={frame ? stillCrop(frame) : undefined}
        />
      }
      live={
        <LazyEmbedPart
          language={language}
          messages={clientMessages(messages, 'embed')}
          search={serialiseView(view).slice(1)}
        />
      }
    />
  );
}
