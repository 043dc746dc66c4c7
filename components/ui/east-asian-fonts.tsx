'use client';

import { useEffect } from 'react';

const STYLE_SHEET = '/fonts/east-asian.css';

/**
 * Adds the @font-face rules of Hangul and Han after the page is usable. They are 25 KB compressed of
 * `unicode-range` slices, more than all the rest of the style sheet, and only names in their own
 * script need them; the slices themselves are fetched by the letters that occur.
 */
export function EastAsianFonts(): null {
  useEffect(() => {
    if (document.querySelector(`link[href="${STYLE_SHEET}"]`) !== null) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = STYLE_SHEET;
    document.head.append(link);
  }, []);
  return null;
}
