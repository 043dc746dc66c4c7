import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { servedEditionQuery } from '@/components/take-along/video/served-edition-query';
import { LinkPart } from './link-part';

/**
 * The link to a view, and the one that says which edition its reader has seen: the page then tells what has
 * changed since. A record that is no release has no such link.
 */
export function ViewLinkPart({ address }: { address: string }) {
  const t = useTranslations('share.link');
  const version = useQuery(servedEditionQuery()).data?.version ?? null;
  const links = [{ label: t('view'), address }];
  if (version !== null) {
    links.push({ label: t('viewOfEdition', { version }), address: ofEdition(address, version) });
  }
  return <LinkPart links={links} keeps={t('keepsView')} />;
}

/** The rest of the address stays as it is written. @param version of digits and dots */
function ofEdition(address: string, version: string): string {
  const url = new URL(address);
  const others = url.search.slice(1).split('&');
  const kept = others.filter((one) => one !== '' && !one.startsWith('edition='));
  url.search = [...kept, `edition=${version}`].join('&');
  return url.href;
}
