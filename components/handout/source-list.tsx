import { ReferenceLine } from '@/components/event/reference-line';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import type { HandoutSource } from '@/lib/lecture/handout/handout';
import { accessedWords, webAddress } from '@/lib/citations/reference';

interface SourceListProps {
  readonly sources: readonly HandoutSource[];
  /** With where it can be read, and when it was. */
  readonly addressed?: boolean;
}

/** Full references under their numbers. */
export function SourceList({ sources, addressed = false }: SourceListProps) {
  const words = useReferenceLanguage();
  return (
    <ol
      // A short list in columns is pushed to the next page by Chromium, though there is room.
      className={`gap-x-6 text-[0.8em] leading-[1.4] ${addressed ? 'sm:columns-2 print:columns-2' : 'grid sm:grid-cols-2 print:grid-cols-2'}`}
    >
      {sources.map(({ id, number, csl, isOfNotes }) => {
        const address = webAddress(csl);
        const accessed = accessedWords(csl, words);
        return (
          <li
            key={id}
            className={`mb-[0.45em] grid break-inside-avoid grid-cols-[2.4em_minmax(0,1fr)] ${isOfNotes ? 'handout-of-notes' : ''}`}
          >
            <span className="text-ink-soft tabular-nums">[{number}]</span>
            <span className="min-w-0">
              <ReferenceLine csl={csl} />
              {addressed && address && (
                <>
                  {' '}
                  {/* Written out, since paper cannot be clicked. */}
                  <a
                    href={address}
                    className="wrap-anywhere text-ink-soft underline decoration-control"
                  >
                    {address}
                  </a>
                </>
              )}
              {addressed && accessed && <span className="text-ink-soft"> {accessed}.</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
