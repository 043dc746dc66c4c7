'use client';

import { FAILURE_WORDS } from '@/lib/i18n/failure-words';
import { routing } from '@/lib/i18n/routing';

interface GlobalErrorProps {
  readonly error: Error & { readonly digest?: string };
}

/**
 * In place of everything when the frame of all pages failed: no style sheet, no messages, no
 * language to go by, so it says the same in each. The digest names the failure in the server's log.
 */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang={routing.defaultLocale}>
      <body style={{ margin: '0 auto', maxWidth: '36rem', padding: '1.5rem' }}>
        <title>{FAILURE_WORDS[routing.defaultLocale].title}</title>
        <main style={{ font: '1rem/1.5 system-ui, sans-serif' }}>
          {routing.locales.map((locale) => {
            const words = FAILURE_WORDS[locale];
            return (
              <section key={locale} lang={locale}>
                <h1>{words.title}</h1>
                <p>{words.help}</p>
                {error.digest && (
                  <p>
                    {words.reference} <code>{error.digest}</code>
                  </p>
                )}
                <button type="button" onClick={() => window.location.reload()}>
                  {words.retry}
                </button>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
