import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLIENT_NAMESPACES, clientMessages, type ClientPart } from '@/lib/i18n/client-messages';
import en from '@/messages/en.json';
import { importGraph } from './import-graph';
import { projectSources } from './project-sources';

/** The components that stand inside the providers of each part. */
const ROOTS: Readonly<Record<ClientPart, readonly string[]>> = {
  atlas: ['components/atlas/atlas.tsx'],
  present: ['components/lecture/screen/present.tsx'],
  speaker: ['components/lecture/speaker/speaker.tsx'],
  follow: ['components/lecture/audience/audience.tsx'],
  embed: ['components/embed/embed-part.tsx'],
  handout: ['components/handout/own-handout.tsx'],
  tours: ['components/tours/tour-parts.tsx'],
  allTours: ['components/take-along/lecture-file/all-tours-part.tsx'],
  share: ['components/share/share-part.tsx'],
  reading: ['components/reading/live-map-part.tsx'],
  takeAlong: ['components/take-along/take-along-part.tsx'],
  pictures: ['components/pictures/picture-part.tsx'],
  collection: ['components/collection/collection-part.tsx'],
  cite: ['components/cite/cite-part.tsx'],
  correction: ['components/pages/correction/correction-part.tsx'],
  api: ['components/pages/api/api-trials-part.tsx'],
  offline: ['components/offline/offline-part.tsx'],
  notFound: ['components/pages/not-found-in-app.tsx'],
};
/** Pages whose words are all in their HTML: no component in the browser may ask for one. */
const WITHOUT_WORDS = [
  'events',
  'places',
  'actors',
  'dyads',
  'sources',
  'disagreements',
  'tours',
  'cite',
  'collection',
  'correction',
  'api',
  'embed',
  'handout',
];
/** Pages that are sent without React, or get it only to be shared. */
const DOCUMENTS = ['events', 'places', 'actors', 'dyads', 'sources', 'disagreements', 'missing'];

const graph = importGraph(projectSources());
const textOf = new Map<string, string>();
for (const file of graph.keys()) textOf.set(file, readFileSync(file, 'utf8'));

/** All that a file reaches, itself too; not what lies behind a file that `stopsAt`. */
function reached(roots: readonly string[], stopsAt: (file: string) => boolean = () => false) {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (stopsAt(file)) return;
    for (const { target, isType } of graph.get(file) ?? []) {
      if (target !== null && !isType) visit(target);
    }
  };
  roots.forEach(visit);
  return [...found];
}

/** Namespaces that these files ask for, without those inside of another one. */
function namespacesOf(files: readonly string[]): string[] {
  const asked = files.flatMap((file) =>
    [...textOf.get(file)!.matchAll(/\buseTranslations\(\s*'([^']+)'/g)].map(([, name]) => name!),
  );
  const all = [...new Set(asked)];
  return all.filter((name) => !all.some((outer) => name.startsWith(`${outer}.`))).toSorted();
}

const isClient = (file: string) => /^\s*'use client'/.test(textOf.get(file)!);

describe('each part of the atlas gets the messages that its components use', () => {
  it.each(Object.entries(ROOTS))('%s', (part, roots) => {
    // A part inside of it that brings its own messages asks for none of these.
    const others = new Set(ROOTS.pictures.filter((root) => !roots.includes(root)));
    const inside = reached(roots, (file) => others.has(file));
    expect(CLIENT_NAMESPACES[part as ClientPart]).toEqual(namespacesOf(inside));
  });

  it('and every component names what it asks for', () => {
    for (const [file, text] of textOf) {
      if (/^(components|app)\//.test(file)) expect([file, text]).not.toContain('useTranslations()');
    }
  });

  it('at the places where they are among all', () => {
    const { tours, roomTalk, pollForm, ...rest } = clientMessages(en, 'speaker');
    expect(tours).toEqual({ problem: en.tours.problem });
    expect(roomTalk).toEqual({ results: en.roomTalk.results, speaker: en.roomTalk.speaker });
    expect(pollForm).toEqual(en.pollForm);
    const { dates, lecture, lectureEvidence, lectureRun, markdown } = en;
    const { ownLanguages, sides, slides, speaker } = en;
    expect(rest).toEqual({
      dates: { ofView: dates.ofView },
      lecture,
      lectureEvidence,
      lectureRun,
      markdown,
      ownLanguages: { onlyIn: ownLanguages.onlyIn },
      sides,
      slides,
      speaker,
    });
  });
});

function pagesOf(section: string): string[] {
  const pages = [...graph.keys()].filter(
    (file) =>
      file.startsWith(`app/[locale]/${section}/`) && /\/(page|shipped-handout)\.tsx$/.test(file),
  );
  expect(pages.length).toBeGreaterThan(0);
  return pages;
}

it.each(DOCUMENTS)(
  'the pages of %s have nothing for React but the buttons that choose the theme and share',
  (section) => {
    const client = reached(pagesOf(section), isClient).filter(isClient).toSorted();
    const share = section === 'missing' ? [] : ['components/share/share-button.tsx'];
    expect(client).toEqual(['components/pages/theme-button.tsx', ...share]);
  },
);

it.each(WITHOUT_WORDS)('the pages of %s ask for no message in the browser', (section) => {
  const pages = pagesOf(section);
  const server = reached(pages, isClient);
  const roots = new Set(Object.values(ROOTS).flat());
  // A part with its own messages is one of the above.
  const browser = server
    .filter(isClient)
    .flatMap((file) => reached([file], (inner) => roots.has(inner)))
    .filter((file) => !roots.has(file));
  const asking = browser.filter((file) => /\buse(Translations|Locale)\(/.test(textOf.get(file)!));
  expect(asking).toEqual([]);
});
