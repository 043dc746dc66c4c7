import createIntlMiddleware from 'next-intl/middleware';
import { NextRequest, type NextResponse } from 'next/server';
import { routing } from '@/lib/i18n/routing';
import { contentSecurityPolicy } from '@/lib/server/content-security-policy';

const localise = createIntlMiddleware(routing);

/** Every page: the language from the path, and a content security policy with its own nonce. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy(nonce, {
    development: process.env.NODE_ENV === 'development',
  });
  // Next reads the nonce for its own scripts out of the request's policy.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = localise(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  // Not the API, Next's own files, or files with an extension.
  matcher: ['/((?!api|_next|.*\\..*).*)'],
};
