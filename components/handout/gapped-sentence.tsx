import { useTranslations } from 'next-intl';
import type { SentencePiece } from '@/lib/lecture/handout/gaps';

/** A sentence with its words, and with gaps in their place where the exercise is chosen. */
export function GappedSentence({ pieces }: { pieces: readonly SentencePiece[] }) {
  const t = useTranslations('handout');
  return pieces.map(({ text, isGap }, index) =>
    isGap ? (
      <span key={index}>
        <span className="handout-without-gaps">{text}</span>
        <span
          role="img"
          aria-label={t('gap')}
          className="handout-of-gaps mx-[0.15em] inline-block border-b border-ink"
          // Room to write by hand, and no hint at the length of the word.
          style={{ width: '5.5em' }}
        />
      </span>
    ) : (
      text
    ),
  );
}
