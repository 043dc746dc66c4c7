import createIntlMiddleware from 'next-intl/middleware';
import { NextRequest, NextResponse } from 'next/server';
import { pageAddress } from '@/lib/i18n/page-address';
import { acceptedLanguage, plainLanguagePath } from '@/lib/i18n/requested-language';
import { routing } from '@/lib/i18n/routing';
import { alternateLinks } from '@/lib/routes/alternate-links';
import { dataFormAskedFor } from '@/lib/routes/data-form-asked-for';
import { meantAddress } from '@/lib/routes/meant-address';
import { siteAddress } from '@/lib/routes/site-address';
import { embedTheme } from '@/lib/routes/embed-theme';
import { contentSecurityPolicy } from '@/lib/server/content-security-policy';
import { isFramedPage } from '@/lib/server/framed-page';

const localise = createIntlMiddleware(routing);

/**
 * Every page: the language from the path, and a content security policy with a nonce, which Next
 * writes on its own scripts. Readers get what is made under it from app/answer-page.ts.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const meant = meantAddress(`${pathname}${search}`) ?? `${pathname}${search}`;
  const plain = plainLanguagePath(meant) ?? meant;
  if (plain !== `${pathname}${search}`) return movedTo(plain, request);
  // In production the server in front of Next has done so already (app/answer-early.ts).
  const data = dataFormAskedFor(`${pathname}${search}`, request.headers.get('accept'));
  if (data !== null) return dataAt(data, request);
  const source = `'nonce-${Buffer.from(crypto.randomUUID()).toString('base64')}'`;
  const framed = isFramedPage(pathname);
  const policy = contentSecurityPolicy({
    framed,
    scripts: [source],
    styles: [source],
    development: process.env.NODE_ENV === 'development',
  });
  // Next reads the nonce for its own scripts out of the request's policy.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('accept-language', acceptedLanguage(headers.get('accept-language')));
  // The theme of an embed is that of the page around it, not the choice of a reader of the atlas.
  if (framed) headers.set('cookie', `theme=${embedTheme(request.nextUrl.searchParams)}`);
  const response = localise(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  const page = pageAddress(`${pathname}${search}`);
  if (page) {
    const links = alternateLinks(page, siteAddress());
    if (links !== null) response.headers.set('link', links);
  } else {
    // To which language it leads, the browser's languages and a cookie decide.
    response.headers.set('vary', 'accept-language, cookie');
  }
  return response;
}

/** Nothing but the address decides, so the browser may remember it. */
function movedTo(address: string, { url }: NextRequest): NextResponse {
  const response = NextResponse.redirect(new URL(address, url), 308);
  response.headers.set('content-security-policy', contentSecurityPolicy());
  return response;
}

function dataAt(address: string, { url }: NextRequest): NextResponse {
  const response = NextResponse.redirect(new URL(address, url), 303);
  response.headers.set('vary', 'accept');
  return response;
}

export const config = {
  matcher: [
    {
      // Not the API, what programs for references ask, Next's own files, or files with an extension.
      source: '/((?!api|unapi$|_next|.*\\..*).*)',
      // What the router fetches for a page is data, which no policy is about.
      missing: [{ type: 'header', key: 'rsc' }],
    },
    // A link with the full stop or the bracket of the sentence around it.
    { source: '/((?!api|unapi$|_next).*[^\\w/])', missing: [{ type: 'header', key: 'rsc' }] },
    // No file is under a language: what has a dot there is a link that was changed on its way, or no
    // page, which is an answer in its language too.
    { source: '/((?:en|vi)[^\\w].*)', missing: [{ type: 'header', key: 'rsc' }] },
  ],
};
