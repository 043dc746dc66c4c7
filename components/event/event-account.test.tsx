import { render, screen, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import type { EventDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import messages from '@/messages/en.json';
import { EventAccount } from './event-account';
import { EventFacts } from './event-facts';

vi.mock('@/components/ui/navigation', () => ({
  Link: ({ href, children }: { href: string; children: ReactNode }) => (
    <a href={href}>{children}</a>
  ),
}));

const named = (id: string) => ({ id, name: id.toUpperCase() });
const EVENT: EventDetail = {
  id: 'summit',
  title: 'A summit',
  summary: '',
  family: 'mediation',
  type: 'hosted-summit',
  kind: 'act',
  status: 'occurred',
  certainty: 'contested',
  supplement: false,
  edtf: '2019-02-27',
  earliest: '2019-02-27',
  latest: '2019-02-27',
  dateText: null,
  dateBasis: 'stated',
  dateNote: 'by local time',
  note: 'Two sources disagree.',
  plover: null,
  venue: null,
  corridor: named('rajin-line'),
  legs: [
    {
      from: named('pyongyang'),
      to: named('hanoi'),
      who: [named('kim')],
      basis: null,
      mutual: false,
    },
    { from: named('hanoi'), to: named('pyongyang'), who: [], basis: null, mutual: false },
  ],
  participants: [
    { ...named('kim'), role: 'party' },
    { ...named('trump'), role: 'party' },
  ],
  amounts: [],
  claims: [
    {
      ordinal: 1,
      source: { id: 'yonhap', csl: { type: 'article-newspaper', title: 'A report' } },
      via: null,
      locator: {},
      quotation: null,
      stance: 'supports',
      on: null,
      says: null,
    },
  ],
  related: [
    { id: 'later', title: '', relation: 'follows', direction: 'incoming' },
    { id: 'earlier', title: '', relation: 'follows', direction: 'incoming' },
  ],
};

const shown = (children: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  );

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

it('tells the facts with whatever opens a name', () => {
  shown(
    <dl>
      <EventFacts
        event={EVENT}
        fact={Fact}
        link={({ href, children }) => <a href={href}>{children}</a>}
        renderName={(kind, { id, name }) => (
          <button type="button">{`${kind} ${id} ${name}`}</button>
        )}
        storedDate={<code>{EVENT.edtf}</code>}
        renderLegDetails={(legs, index) => <i>{legs[index]!.who.map(({ name }) => name).join()}</i>}
      />
    </dl>,
  );
  const fact = (term: string) => screen.getByText(term).nextElementSibling as HTMLElement;
  expect(fact('When').textContent).toBe('27 February 2019by local time2019-02-27');
  const legs = within(fact('Course')).getAllByRole('listitem');
  expect(legs.map(({ textContent }) => textContent?.replace(/\s+/g, ' '))).toEqual([
    'place pyongyang PYONGYANG to → place hanoi HANOIKIM',
    'place hanoi HANOI to → place pyongyang PYONGYANG',
  ]);
  expect(within(fact('Corridor')).getByRole('button').textContent).toContain('rajin-line');
  expect(
    within(fact('Who'))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/actors/kim', '/actors/trump']);
});

it('puts what is contested first, and relations in the order of time', () => {
  const summaries = ['earlier', 'other', 'later'].map((id) => ({ id, title: id }) as EventSummary);
  const { container } = shown(
    <EventAccount
      event={EVENT}
      summaries={summaries}
      section={Section}
      heading="h3"
      noteClassName=""
      link={({ href, children }) => <a href={href}>{children}</a>}
      facts={<h3>the facts</h3>}
      renderEvents={(events) => <p>{events.map(({ id }) => id).join(', ')}</p>}
    />,
  );
  const headings = [...container.querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(headings).toEqual(['What is contested', 'the facts', 'Who says so', 'Related events']);
  screen.getByText('earlier, later');
});

it('puts what the editors inferred after the sources', () => {
  const { container } = shown(
    <EventAccount
      event={{ ...EVENT, certainty: 'inferred', related: [] }}
      summaries={[]}
      section={Section}
      heading="h3"
      noteClassName=""
      link={({ href, children }) => <a href={href}>{children}</a>}
      renderEvents={() => null}
    />,
  );
  const headings = [...container.querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(headings).toEqual(['Who says so', 'How it was inferred']);
});
