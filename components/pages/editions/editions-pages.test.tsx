import { render, screen, within } from '@testing-library/react';
import { NextIntlClientProvider, type Messages } from 'next-intl';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { compareReleases } from '@/lib/editions/compare-releases';
import { editionNamed, latestEdition } from '@/lib/editions/editions';
import { namedEntries } from '@/lib/editions/entry-names';
import { findEntry } from '@/lib/editions/entry-title';
import type { LinkedEdition } from '@/lib/editions/linked-change';
import { readRelease, readWithdrawn } from '@/lib/editions/read-release';
import en from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';
import { ChangesPage } from './changes-page';
import { EditionsPage } from './editions-page';
import { LinkedEditionBar } from './linked-edition-bar';
import { ReleaseEntryPage } from './release-entry-page';
import { ReleasePage } from './release-page';
import { WithdrawnPage } from './withdrawn-page';

const first = editionNamed('2026.1')!;
const second = editionNamed('2026.2')!;
const [earlier, later] = await Promise.all(
  [first, second].map(({ version }) => readRelease('data', version)),
);
const changes = compareReleases(earlier!.entries, later!.entries);
const [budapest] = await readWithdrawn('data');

const LANGUAGES: readonly (readonly ['en' | 'vi', Messages])[] = [
  ['en', en],
  ['vi', vietnamese],
];

function show(locale: 'en' | 'vi', messages: Messages, page: ReactNode) {
  const onError = vi.fn<() => void>();
  const { container } = render(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC" onError={onError}>
      {page}
    </NextIntlClientProvider>,
  );
  expect(onError).not.toHaveBeenCalled();
  // A date in words has the word already.
  expect(container.textContent).not.toMatch(/ngày ngày/i);
  return container;
}

describe.each(LANGUAGES)('in %s', (locale, messages) => {
  it('the list of editions links to each, and says that a record is newer than the last', () => {
    const accounts = [later!.account, earlier!.account];
    const page = show(
      locale,
      messages,
      <EditionsPage accounts={accounts} served={'0'.repeat(64)} />,
    );
    expect(page.textContent).toContain(`${latestEdition().version}+ · 000000000000`);
    for (const { version } of [first, second]) {
      expect(page.querySelector(`a[href="/${locale}/record/${version}"]`)).not.toBeNull();
      expect(page.querySelector(`a[download$="${version}.ndjson"]`)).not.toBeNull();
    }
  });

  it('an edition lists every entry that it had', () => {
    const page = show(locale, messages, <ReleasePage release={earlier!} />);
    const links = page.querySelectorAll(`a[href^="/${locale}/record/2026.1/events/"]`);
    expect(links).toHaveLength(earlier!.account.counts.events);
  });

  it('an entry shows fields of then and of before, by name', () => {
    const id = 'hanoi-summit-2019';
    const change = changes.events.changed.find(({ after }) => after.id === id);
    const page = show(
      locale,
      messages,
      <ReleaseEntryPage
        edition={second}
        kind="events"
        entry={findEntry(later!.entries, 'events', id)!}
        findNamed={namedEntries(later!.entries, locale)}
        now={{ kind: 'present', href: `/events/${id}` }}
        changes={change!.fields}
        versions={['2026.1', '2026.2']}
      />,
    );
    const changed = within(page.querySelector('section#changes')!);
    for (const { field } of change!.fields) {
      const words = (messages.editions.fields as Record<string, string>)[field]!;
      expect(changed.getAllByText(words).length).toBeGreaterThan(0);
    }
    expect(page.querySelector(`a[href="/${locale}/record/2026.2/places/hanoi"]`)).not.toBeNull();
    expect(page.textContent).not.toContain('[object');
  });

  it('the changes name what came, changed and went', () => {
    const page = show(
      locale,
      messages,
      <ChangesPage
        from={first}
        to={second}
        changes={changes}
        entries={later!.entries}
        isSinceUnknown
      />,
    );
    expect(page.textContent).toContain(messages.editions.unknownSince);
    expect(page.querySelectorAll(`a[href^="/${locale}/record/2026.1/events/"]`)).toHaveLength(
      changes.events.withdrawn.length,
    );
    const { added, changed, withdrawn } = changes.events;
    const listed = page.querySelectorAll('section#events li');
    expect(listed).toHaveLength(added.length + changed.length + withdrawn.length);
    const item = page
      .querySelector('a[href$="/2026.1/events/ri-putin-no-meeting-2018"]')!
      .closest('li')!;
    expect(
      item.querySelector('a[href$="/2026.2/events/ri-yong-ho-in-moscow-2018"]'),
    ).not.toBeNull();
  });

  it('the first edition is not said to be compared with one before', () => {
    const none = compareReleases(earlier!.entries, earlier!.entries);
    const page = show(
      locale,
      messages,
      <ChangesPage
        from={first}
        to={first}
        changes={none}
        entries={earlier!.entries}
        isSinceUnknown
      />,
    );
    expect(page.textContent).toContain(messages.editions.unknownSinceFirst);
    expect(page.textContent).not.toContain(messages.editions.unknownSince);
  });

  it('a withdrawn entry says why, and where it can still be read', () => {
    const page = show(
      locale,
      messages,
      <WithdrawnPage
        pathname={`/${locale}/places/budapest`}
        withdrawn={budapest!}
        last={{ title: 'Budapest', version: '2026.1' }}
        successor={{ href: '/places/seoul', title: 'Seoul' }}
      />,
    );
    expect(page.textContent).toContain(budapest!.reason[locale]);
    for (const href of [
      'record/2026.1/places/budapest',
      'places/seoul',
      `record/${budapest!.in}/changes`,
    ]) {
      expect(page.querySelector(`main a[href="/${locale}/${href}"]`)).not.toBeNull();
    }
  });

  it('an entry withdrawn since the last release does not link to a release to come', () => {
    const page = show(
      locale,
      messages,
      <WithdrawnPage
        pathname={`/${locale}/places/budapest`}
        withdrawn={{ ...budapest!, in: '2031.9' }}
        last={null}
        successor={null}
      />,
    );
    expect(page.querySelector('main a[href*="/record/2031.9"]')).toBeNull();
  });

  it.each<readonly [string, LinkedEdition, string]>([
    ['unknown', { kind: 'unknown' }, messages.editions.linkedUnknown],
    ['that of the last release', { kind: 'latest', edition: second }, '2026.2'],
    [
      'older, with changed fields',
      {
        kind: 'older',
        edition: first,
        change: { kind: 'entry', entry: 'events', id: 'a', fields: ['title', 'later-field'] },
        isServedNewer: false,
      },
      'later-field',
    ],
    [
      'older, the entry newer',
      { kind: 'older', edition: first, change: { kind: 'new-entry' }, isServedNewer: false },
      messages.editions.linkedNew,
    ],
    [
      'older, of a view',
      {
        kind: 'older',
        edition: first,
        change: { kind: 'view', events: 3 },
        isServedNewer: false,
      },
      '3',
    ],
    [
      'older, the record newer than every release',
      { kind: 'older', edition: first, change: { kind: 'view', events: 3 }, isServedNewer: true },
      messages.editions.linkedAfter.replace('{version}', latestEdition().version),
    ],
  ])('a link of an edition: %s', (_what, linked, words) => {
    const page = show(locale, messages, <LinkedEditionBar linked={linked} />);
    expect(page.textContent).toContain(words);
    if (linked.kind !== 'older') return;
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(
      `/${locale}/record/${latestEdition().version}/changes?since=2026.1`,
    );
  });

  it('a link of the present edition says nothing', () => {
    expect(show(locale, messages, <LinkedEditionBar linked={null} />).innerHTML).toBe('');
  });
});
