'use client';

import { useParams } from 'next/navigation';
import { FAILURE_WORDS } from '@/lib/i18n/failure-words';

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
}

/**
 * A failure of the page itself. The digest names it in the server's log. What is tried again is the
 * whole page: Next.js' `reset` would only render what failed once more, and code or data that did not
 * come would not come by that.
 */
export default function ErrorPage({ error }: ErrorPageProps) {
  const { locale } = useParams();
  const words = FAILURE_WORDS[locale === 'vi' ? 'vi' : 'en'];
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <h1 className="text-3xl font-semibold">{words.title}</h1>
      <p>{words.help}</p>
      {error.digest && (
        <p className="text-sm text-ink-soft">
          {words.reference} {error.digest}
        </p>
      )}
      <div>
        <button
          type="button"
          onClick={() => window.location.reload()}
          className="min-h-8 rounded-sm border border-control bg-raised px-2 text-sm leading-5 hover:bg-ink/8 max-md:min-h-11 max-md:px-3"
        >
          {words.retry}
        </button>
      </div>
    </main>
  );
}
