import {
  DOCUMENT_SCRIPT,
  OWN_TOURS_SCRIPT,
  SHARE_SCRIPT,
} from '@/components/pages/document-script.mjs';
import { EMBED_SCRIPT } from '@/components/embed/embed-script.mjs';
import { READING_SCRIPT } from '@/components/reading/reading-script.mjs';
import { databaseAwaySince, recordHash } from '@/lib/db/queries/memoized';
import { withKnownEdition } from '@/lib/editions/known-edition';
import { withdrawnAt } from '@/lib/editions/withdrawn-at';
import { localeCookie } from '@/lib/i18n/locale-cookie';
import { pageAddress } from '@/lib/i18n/page-address';
import { CachedPage } from '@/lib/server/cached-page';
import { isFramedPage } from '@/lib/server/framed-page';
import type { AskNext } from '@/lib/server/inner-server';
import type { EarlyAnswer } from '@/lib/server/outer-server';
import { PageCache } from '@/lib/server/page-cache';
import { MISSING_PAGE } from '@/lib/server/page-marks';
import { relay } from '@/lib/server/relay';
import { missingPageAnswer, reusablePage } from '@/lib/server/reusable-page';
import { withAwayNote } from './away-note';
import { unavailablePageAt } from './unavailable-page';

/** The one cookie that a page depends on; any other value is no choice. */
const THEME = /(?:^|;\s*)theme=(day|night)(?:;|$)/;

const INLINE_SCRIPTS = {
  document: DOCUMENT_SCRIPT,
  later: OWN_TOURS_SCRIPT,
  reading: READING_SCRIPT,
  embed: EMBED_SCRIPT,
  share: SHARE_SCRIPT,
};

/**
 * Answers who asks for a page: made by Next at the first request, then from memory. False for what is
 * no page.
 */
export function answerPagesOf(ask: AskNext): EarlyAnswer {
  // As long as the record: the browser writes the day on which a page is read.
  const pages = new PageCache(recordHash);
  return (request, response) => {
    const { headers, url = '' } = request;
    const named = pageAddress(url);
    if (named === null) return false;
    const wanted = { ...named, address: withKnownEdition(named.address) };
    const { address, locale } = wanted;
    // In a frame the address has the theme (proxy.ts).
    const theme = isFramedPage(address) ? '' : (THEME.exec(headers.cookie ?? '')?.[1] ?? '');
    const made = pages.page(`${theme} ${address}`, () => makePage(ask, wanted, url, theme));
    return made.then(async (page) => {
      const cookie = localeCookie(locale, headers);
      const added = cookie === null ? [] : ['Set-Cookie', cookie];
      if (!(page instanceof CachedPage)) {
        await relay(page, request, response, added);
        return true;
      }
      const awaySince = await databaseAwaySince();
      const shown = awaySince === null ? page : withAwayNote(page, locale, awaySince);
      await shown.send(request, response, { added, awaySince });
      return true;
    });
  };
}

type Wanted = NonNullable<ReturnType<typeof pageAddress>>;

/** @param url as the reader has it, also where its search means nothing to a page */
async function makePage(ask: AskNext, { address, locale }: Wanted, url: string, theme: string) {
  const cookie = `theme=${theme}`;
  const withoutRecord = (errorId: string) => unavailablePageAt(address, locale, errorId);
  const answer = await ask(address, { cookie });
  if (answer.status === 404) {
    // Next's own page of a 404 is empty until React has drawn it.
    const explanation = await ask(`/${locale}/missing`, { cookie, [MISSING_PAGE]: url });
    const status = (await withdrawnAt(address)) === null ? 404 : 410;
    const explained = await missingPageAnswer(explanation, INLINE_SCRIPTS, withoutRecord, status);
    if (explained !== null) return explained;
  }
  return reusablePage(answer, INLINE_SCRIPTS, withoutRecord);
}
