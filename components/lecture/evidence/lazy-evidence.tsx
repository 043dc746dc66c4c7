'use client';

import dynamic from 'next/dynamic';

/** Fetched when the first evidence is asked for, or beforehand for a lecture without a network. */
export const loadEvidenceCard = () =>
  import('./evidence-card').then((module) => module.EvidenceCard);
export const LazyEvidenceCard = dynamic(loadEvidenceCard, { ssr: false });

export const loadFootnotes = () => import('./footnotes').then((module) => module.Footnotes);
export const LazyFootnotes = dynamic(loadFootnotes, { ssr: false });
