import type { Locale } from '@/lib/i18n/routing';
import { escapedXml } from '@/lib/text/escaped-xml';
import { filePolicy } from './lecture-html';

/** Of a page that has its scripts beside it, without a server. */
export const FOLDER_POLICY = filePolicy("'self' file:");

const LIST_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

export interface FolderWords {
  readonly title: string;
  readonly about: string;
  /** That some tours are not among them; null where all are. */
  readonly unread: string | null;
  readonly description: string;
}

interface ListedLecture {
  readonly title: string;
  readonly summary: string;
  /** Beside the list. */
  readonly file: string;
}

interface IndexOptions {
  readonly language: Locale;
  readonly words: FolderWords;
}

const STYLE =
  'body{max-width:44rem;margin:3rem auto;padding:0 1.5rem;font:1.125rem/1.6 system-ui,sans-serif}' +
  'li{margin:0 0 1rem}a{font-weight:600}:root{color-scheme:light dark}';

const paragraph = (text: string) => `<p>${escapedXml(text)}</p>`;

/** The page that lists the lectures of a folder. It has no script. */
export function folderIndex(
  lectures: readonly ListedLecture[],
  { language, words }: IndexOptions,
): string {
  const items = lectures.map(
    ({ title, summary, file }) =>
      `<li><a href="${encodeURIComponent(file)}">${escapedXml(title)}</a>` +
      `${summary === '' ? '' : `<br>${escapedXml(summary)}`}</li>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${LIST_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapedXml(words.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapedXml(words.title)}</h1>`,
    paragraph(words.about),
    ...(words.unread === null ? [] : [paragraph(words.unread)]),
    `<ul>${items.join('\n')}</ul>`,
    paragraph(words.description),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
