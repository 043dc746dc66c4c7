import type { Locale } from '@/lib/i18n/routing';

/** The address of the speaker's window. @param reference as `serialiseTourReference` writes it. */
export function speakerAddress(reference: string, language: Locale): string {
  // The content of a linked tour is in the fragment, which goes along.
  const fragment = reference === 'link' ? window.location.hash : '';
  return `/${language}/speaker?tour=${encodeURIComponent(reference)}${fragment}`;
}

/** Opens it, or brings it to the front: one speaker's window a tour. */
export function openSpeakerWindow(reference: string, language: Locale): void {
  window.open(
    speakerAddress(reference, language),
    `speaker-${reference}`,
    'popup,width=1100,height=760',
  );
}
