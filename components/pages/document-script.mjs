/**
 * All JavaScript of a page that is a document (lib/server/page-marks.ts), put into its HTML: the
 * choice of day or night, as components/hooks/use-theme.ts has it, the reader's day, as
 * lib/time/reader-day.ts has it, and the fonts for Hangul and Han, as
 * components/ui/east-asian-fonts.tsx has them. The handler is the property `onclick`, which React
 * replaces where it comes later.
 */
export const DOCUMENT_SCRIPT = `{
const root = document.documentElement;
const theme = () => root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day');
const button = document.querySelector('[data-theme-button]');
if (button) button.onclick = () => {
  root.dataset.theme = theme() === 'day' ? 'night' : 'day';
  try { document.cookie = 'theme=' + root.dataset.theme + '; path=/; max-age=31536000; samesite=lax'; } catch {}
};
const now = new Date();
const parts = {
  day: now.getDate(),
  month: now.getMonth() + 1,
  monthName: now.toLocaleString(root.lang, { month: 'long' }),
  year: now.getFullYear(),
};
for (const open of document.querySelectorAll('[data-reader-day]'))
  open.textContent = open.dataset.readerDay.replace(/\\{(\\w+)\\}/g, (_, part) => parts[part]);
const fonts = document.createElement('link');
fonts.rel = 'stylesheet';
fonts.href = '/fonts/east-asian.css';
document.head.append(fonts);
}`;

/**
 * A press on a button of components/share/share-button.tsx asks for Next's scripts (lib/server/hash-scripts.ts
 * hears it, and says it where they do not come) and is marked on the button, which opens its dialog when React
 * is there.
 */
export const SHARE_PRESSES = `
{
const buttons = document.querySelectorAll('[data-share]');
for (const button of buttons) button.addEventListener('click', () => {
  for (const other of buttons) delete other.dataset.pressed;
  button.dataset.pressed = '';
  dispatchEvent(new Event('want-scripts'));
});
}`;

/** The script of a page of the record: a document, until its reader wants to share it. */
export const SHARE_SCRIPT = `${DOCUMENT_SCRIPT}${SHARE_PRESSES}`;

/**
 * The same, for the list of tours. It asks for Next's scripts (lib/server/hash-scripts.ts hears it)
 * when there is something that only components/tours/own-tours.tsx can show or do: the reader has
 * tours of their own, the address holds one, or the reader reaches for a part of the page that needs
 * React. A file that is picked or dropped before React is there waits in its field, and a press on the
 * button for all tours in the element around it.
 */
export const OWN_TOURS_SCRIPT = `${DOCUMENT_SCRIPT}
{
const part = document.querySelector('[data-own-tours]');
const [database, store, channel] = part.dataset.ownTours.split(' ');
const want = () => dispatchEvent(new Event('want-scripts'));
const wantForLink = () => { if (/content./.test(location.hash)) want(); };
const none = () => {
  const looking = part.querySelector('[data-none]');
  if (looking) looking.textContent = looking.dataset.none;
};
const look = () => {
  const opening = indexedDB.open(database);
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => opening.error.name === 'AbortError' ? none() : want();
  opening.onsuccess = () => {
    const counting = opening.result.transaction(store).objectStore(store).count();
    counting.onsuccess = () => { opening.result.close(); counting.result ? want() : none(); };
  };
};
const later = document.querySelector('[data-wants-scripts]');
for (const place of [part, later]) for (const type of ['pointerover', 'pointerdown', 'focusin', 'change']) place?.addEventListener(type, want);
later?.addEventListener('click', () => { later.dataset.pressed = ''; });
addEventListener('dragover', (event) => {
  if (!event.defaultPrevented && part.contains(event.target)) { event.preventDefault(); want(); }
});
addEventListener('drop', (event) => {
  if (event.defaultPrevented || !part.contains(event.target)) return;
  event.preventDefault();
  part.querySelector('[type=file]').files = event.dataTransfer.files;
});
addEventListener('hashchange', wantForLink);
wantForLink();
try { look(); new BroadcastChannel(channel).onmessage = want; } catch { want(); }
}`;
