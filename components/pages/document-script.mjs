/**
 * All JavaScript of a page that is a document (lib/server/page-marks.ts), put into its HTML: the
 * choice of day or night, as components/hooks/use-theme.ts has it, and the fonts for Hangul and Han,
 * as components/ui/east-asian-fonts.tsx has them.
 */
export const DOCUMENT_SCRIPT = `{
const root = document.documentElement;
const theme = () => root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day');
document.querySelector('[data-theme-button]')?.addEventListener('click', () => {
  root.dataset.theme = theme() === 'day' ? 'night' : 'day';
  try { document.cookie = 'theme=' + root.dataset.theme + '; path=/; max-age=31536000; samesite=lax'; } catch {}
});
const fonts = document.createElement('link');
fonts.rel = 'stylesheet';
fonts.href = '/fonts/east-asian.css';
document.head.append(fonts);
}`;
