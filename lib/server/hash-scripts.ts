import { createHash } from 'node:crypto';

interface HashedPage {
  readonly html: string;
  /** Sources for `script-src`: one for each inline script that the page may run. */
  readonly scripts: readonly string[];
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SCRIPT_PRELOAD = /<link\b([^>]*\bas="script"[^>]*)>/g;

/**
 * Turns a page that Next made under a nonce, which is good for one answer, into one that is good
 * for every answer under the same policy.
 *
 * Only scripts that bear the nonce were written by Next. Those that are inline get a hash of their
 * text. Those with an address are loaded by one more inline script, since a hash of another file
 * is not understood by every browser and `strict-dynamic` lets a script load others. Any other
 * script, such as one that got into the page's content, gets no hash, so it does not run.
 *
 * The policy would refuse the preloads of scripts, so the same inline script loads those files too: a
 * part that the server has drawn answers as soon as its code is there. Scripts for browsers without
 * modules go, because such a browser cannot draw the map.
 *
 * @param laterScript for a page that is read without its scripts: runs at once, and brings them by
 *   the event `want-scripts`
 */
export function hashScripts(page: string, nonce: string, laterScript?: string): HashedPage {
  const addresses = new Set<string>();
  const hashes: string[] = [];
  const html = page
    .replace(SCRIPT_PRELOAD, (_element, attributes: string) => {
      const address = valueOf('href', attributes);
      if (address !== undefined && attributes.includes(`nonce="${nonce}"`)) addresses.add(address);
      return '';
    })
    .replace(SCRIPT, (element, attributes: string, text: string) => {
      if (!attributes.includes(`nonce="${nonce}"`)) return element;
      const address = valueOf('src', attributes);
      if (address === undefined) {
        const stripped = text.replaceAll(nonce, '');
        hashes.push(hashOf(stripped));
        return `<script${attributes}>${stripped}</script>`;
      }
      if (!/\bnomodule\b/i.test(attributes)) addresses.add(address);
      return '';
    })
    .replaceAll(` nonce="${nonce}"`, '');
  const list = [...addresses];
  const loader =
    laterScript === undefined
      ? loaderOf(list)
      : `addEventListener("want-scripts",()=>{${LOST}${loaderOf(list, 's.onerror=()=>{addEventListener("want-scripts",lost);lost()};')}},{once:true})`;
  // Before the style sheets: an inline script after them would wait until they have come.
  const loading = html.replace('<head>', () => `<head><script>${loader}</script>`);
  const scripts = [hashOf(loader), ...hashes];
  return laterScript === undefined
    ? { html: loading, scripts }
    : { html: withLast(loading, laterScript), scripts: [...scripts, hashOf(laterScript)] };
}

/**
 * A page of which all is in its HTML, without Next's scripts and without the data for them.
 *
 * @param script all that it runs
 */
export function documentOf(page: string, nonce: string, script: string): HashedPage {
  const html = page
    .replace(SCRIPT_PRELOAD, '')
    .replace(SCRIPT, (element, attributes: string) =>
      attributes.includes(`nonce="${nonce}"`) ? '' : element,
    )
    .replaceAll(` nonce="${nonce}"`, '');
  return { html: withLast(html, script), scripts: [hashOf(script)] };
}

const withLast = (html: string, script: string) =>
  html.replace('</body>', () => `<script>${script}</script></body>`);

const valueOf = (name: string, attributes: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll('&amp;', '&');

/**
 * Where scripts that a press has asked for do not come, its mark goes, and the words that the button has for
 * that (`data-lost`) go into the element after it; so at each further press.
 */
const LOST =
  'const lost=()=>{for(const b of document.querySelectorAll("[data-pressed][data-lost]")){delete b.dataset.pressed;b.nextElementSibling.textContent=b.dataset.lost}};';

/** React looks for `script[async][src]` before it loads a file itself; this gives both attributes. */
function loaderOf(addresses: readonly string[], also = ''): string {
  const list = JSON.stringify(addresses).replaceAll('<', '\\u003c');
  return `for(const a of ${list}){const s=document.createElement("script");s.async=true;s.src=a;${also}document.head.append(s)}`;
}

/** The source of a policy that lets an inline text run, or a style apply. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
