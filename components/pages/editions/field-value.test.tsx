import { render } from '@testing-library/react';
import { NextIntlClientProvider, type Messages } from 'next-intl';
import { describe, expect, it, vi } from 'vitest';
import { latestEdition } from '@/lib/editions/editions';
import { namedEntries } from '@/lib/editions/entry-names';
import { findEntry } from '@/lib/editions/entry-title';
import { readRelease } from '@/lib/editions/read-release';
import { ENTRY_KINDS, type EntryKind, type Json } from '@/lib/editions/release-schema';
import en from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';
import { FieldList } from './field-value';

const { version } = latestEdition();
const { entries } = await readRelease('data', version);

const CODE = /^[a-z]+(-[a-z]+)*$/;
/** Fields whose values are identifiers, or names as their owners write them. */
const NO_WORDS = ['id', 'formerly', 'author'];
const IDS = new Set(ENTRY_KINDS.flatMap((kind) => entries[kind].map(({ id }) => id)));

function show(locale: 'en' | 'vi', messages: Messages, kind: EntryKind, id: string) {
  const onError = vi.fn<() => void>();
  const { container } = render(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC" onError={onError}>
      <FieldList
        path={{ kind, fields: [] }}
        fields={findEntry(entries, kind, id)!}
        version={version}
        findNamed={namedEntries(entries, locale)}
      />
    </NextIntlClientProvider>,
  );
  expect(onError).not.toHaveBeenCalled();
  return container;
}

/** What stands beside the name of a field, wherever that is in an entry. */
const besides = (page: HTMLElement, term: string) =>
  [...page.querySelectorAll('dt')]
    .filter(({ textContent }) => textContent === term)
    .map(({ nextElementSibling }) => nextElementSibling?.textContent);

/** Fields and the codes in them: "claims.on date". */
function codesIn(value: Json | undefined, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => codesIn(item, path));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([field, inner]) => codesIn(inner, `${path}.${field}`));
  }
  const isCode = typeof value === 'string' && CODE.test(value) && !IDS.has(value);
  return isCode ? [`${path} ${value}`] : [];
}

/** Few entries that have, together, every code that an entry of this kind has. */
function entriesWithEveryCode(kind: EntryKind): string[] {
  const seen = new Set<string>();
  return entries[kind].flatMap(({ id, ...fields }) => {
    const inFields = Object.entries(fields).flatMap(([field, value]) => codesIn(value, field));
    const codes = inFields.filter((code) => !seen.has(code));
    for (const code of codes) seen.add(code);
    return codes.length > 0 ? [id] : [];
  });
}

describe.each<['en' | 'vi', Messages]>([
  ['en', en],
  ['vi', vietnamese],
])('in %s', (locale, messages) => {
  const { kind: term } = messages.editions.fields;

  it('a kind is that of the entry that it is in', () => {
    const state = show(locale, messages, 'actors', 'dprk');
    expect(besides(state, term)[0]).toBe(messages.pages.actor.kind.state);
    const border = entries.places.find(({ kind }) => kind === 'border-crossing')!;
    const crossing = show(locale, messages, 'places', border.id);
    expect(besides(crossing, term)[0]).toBe(messages.evidence.place.kind['border-crossing']);
    const corridor = show(locale, messages, 'corridors', 'rajin');
    expect(besides(corridor, term)[0]).toBe(messages.evidence.corridor.kind.rail);
    expect(besides(corridor, messages.editions.fields.status)[0]).toBe(
      messages.evidence.corridor.status.expected,
    );
    const event = show(locale, messages, 'events', 'hanoi-summit-2019');
    expect(besides(event, term)[0]).toBe(messages.vocabulary.kind.act);
  });

  it('a name says its language and kind in words', () => {
    const names = besides(
      show(locale, messages, 'actors', 'dprk'),
      messages.editions.fields.names,
    )[0];
    const languages = new Intl.DisplayNames([locale], { type: 'language' });
    expect(names).toContain(`DPRK · ${languages.of('en')}, ${messages.evidence.place.short}`);
  });
});

it.each(ENTRY_KINDS)('%s have no raw code in Vietnamese', (kind) => {
  const terms: Readonly<Record<string, string>> = vietnamese.editions.fields;
  const apart = new Set(NO_WORDS.map((field) => terms[field]));
  const ids = entriesWithEveryCode(kind);
  expect(ids.length).toBeGreaterThan(0);
  const raw = ids.flatMap((id) =>
    [...show('vi', vietnamese, kind, id).querySelectorAll('dd')]
      .filter((shown) => !apart.has(shown.previousElementSibling?.textContent ?? ''))
      .flatMap((shown) => [shown, ...shown.querySelectorAll(':scope > ul > li')])
      .filter((shown) => CODE.test(shown.textContent))
      .map((shown) => `${id}: ${shown.textContent}`),
  );
  expect(raw).toEqual([]);
});
