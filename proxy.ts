import createIntlMiddleware from 'next-intl/middleware';
import { NextRequest, NextResponse } from 'next/server';
import { acceptedLanguage, plainLanguagePath } from '@/lib/i18n/requested-language';
import { routing } from '@/lib/i18n/routing';
import { meantAddress } from '@/lib/routes/meant-address';
import { contentSecurityPolicy } from '@/lib/server/content-security-policy';
import {
  isOwnRequest,
  OWN_HOST,
  OWN_REQUEST,
  ownKey,
  WANTED_PAGE,
} from '@/lib/server/page-request';

const localise = createIntlMiddleware(routing);

/**
 * Every page: the language from the path, and a content security policy. A reader gets the page from
 * app/cached-page, which asks this server for it once; that request is answered under a nonce.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const meant = meantAddress(`${pathname}${search}`) ?? `${pathname}${search}`;
  const plain = plainLanguagePath(meant) ?? meant;
  if (plain !== `${pathname}${search}`) return movedTo(plain, request);
  const isReader =
    process.env.NODE_ENV !== 'development' &&
    ['GET', 'HEAD'].includes(request.method) &&
    !isOwnRequest(request);
  return isReader ? wantCachedPage(request) : makePage(request);
}

/** Next makes the page for this one request, and writes the nonce on its own scripts. */
function makePage(request: NextRequest): NextResponse {
  const source = `'nonce-${Buffer.from(crypto.randomUUID()).toString('base64')}'`;
  const policy = contentSecurityPolicy({
    scripts: [source],
    styles: [source],
    development: process.env.NODE_ENV === 'development',
  });
  // Next reads the nonce for its own scripts out of the request's policy.
  const response = localisedWith(request, { 'content-security-policy': policy });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** next.config.ts hands on to app/cached-page what has these headers; the policy comes from there. */
function wantCachedPage(request: NextRequest): NextResponse {
  const { pathname, search, host } = request.nextUrl;
  const response = localisedWith(request, {
    [OWN_REQUEST]: ownKey(),
    [WANTED_PAGE]: `${pathname}${search}`,
    // Next gives the address that it listens on, whatever a reader's headers say.
    [OWN_HOST]: host,
  });
  if (response.headers.has('location')) {
    response.headers.set('content-security-policy', contentSecurityPolicy());
  }
  return response;
}

/** Nothing but the address decides, so the browser may remember it. */
function movedTo(address: string, { url }: NextRequest): NextResponse {
  const response = NextResponse.redirect(new URL(address, url), 308);
  response.headers.set('content-security-policy', contentSecurityPolicy());
  return response;
}

function localisedWith(request: NextRequest, added: Record<string, string>): NextResponse {
  const headers = new Headers(request.headers);
  headers.set('accept-language', acceptedLanguage(headers.get('accept-language')));
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  return localise(new NextRequest(request, { headers }));
}

export const config = {
  matcher: [
    {
      // Not the API, Next's own files, or files with an extension.
      source: '/((?!api|_next|.*\\..*).*)',
      // What the router fetches for a page is data, which no policy is about.
      missing: [{ type: 'header', key: 'rsc' }],
    },
    // A link with the full stop or the bracket of the sentence around it.
    { source: '/((?!api|_next).*[^\\w/])', missing: [{ type: 'header', key: 'rsc' }] },
  ],
};
