import { hasLocale } from 'next-intl';
import { notFound, refuse, withProblems } from '@/app/api/v1/api-route';
import { databaseAwaySince } from '@/lib/db/queries/memoized';
import { routing } from '@/lib/i18n/routing';
import { askedPicture, pictureAddress } from '@/lib/routes/picture-address';
import { markAway } from '@/lib/server/away-mark';
import { headersOf } from '@/lib/server/kept-answer';
import { drawPicture } from '../../draw-picture';
import { keptPicture } from '../../kept-pictures';
import { pictured } from '../../pictured';

interface Context {
  readonly params: Promise<{ readonly locale: string; readonly file: readonly string[] }>;
}

/** The picture that a link preview shows of a view, an event, a place, a pair of states or a tour. */
export const GET = withProblems(async (request: Request, { params }: Context) => {
  const { locale, file } = await params;
  if (!hasLocale(routing.locales, locale)) notFound('The atlas does not speak that language.');
  const asked = askedPicture(file, new URL(request.url).searchParams);
  if (!asked.ok) {
    if (asked.status === 404) notFound(asked.detail);
    refuse(asked.status, 'Unreadable parameters', asked.detail);
  }
  const { subject } = asked;
  const answer = await keptPicture(pictureAddress(subject, locale), async () => {
    const what = await pictured(subject, locale);
    return what && drawPicture(what, locale);
  });
  if (answer === null) notFound('The record has nothing of that name.');
  // A PNG is compressed already.
  const ifNoneMatch = request.headers.get('if-none-match');
  const { status, headers, bytes } = await answer.to(
    ifNoneMatch === null ? {} : { 'if-none-match': ifNoneMatch },
  );
  const sent = headersOf(headers);
  markAway(sent, await databaseAwaySince());
  // The outer server has set this policy.
  sent.delete('content-security-policy');
  // A picture is found by its page.
  sent.set('x-robots-tag', 'noindex');
  return new Response(request.method === 'HEAD' ? null : bytes, { status, headers: sent });
});
