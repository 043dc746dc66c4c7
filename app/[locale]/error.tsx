'use client';

import { useParams } from 'next/navigation';
import { FAILURE_WORDS } from '@/lib/i18n/failure-words';

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** A failure of the page itself. The digest names it in the server's log. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
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
          onClick={reset}
          className="min-h-8 rounded-sm border border-control bg-raised px-2 text-sm leading-5 hover:bg-ink/8 max-md:min-h-11 max-md:px-3"
        >
          {words.retry}
        </button>
      </div>
    </main>
  );
}
