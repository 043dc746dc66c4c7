import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import type { EventAmount } from '@/lib/model/event-amount';
import messages from '@/messages/en.json';
import { TradeFiguresChart, type TradeChartProps } from './trade-chart';

vi.mock('@/components/ui/navigation', async () => {
  const { plainLinks } = await import('@/components/ui/testing');
  return plainLinks;
});

const NAMES: Record<string, string> = {
  rok: 'ROK',
  mongolia: 'Mongolia',
  'rok-customs': 'Korea Customs Service',
  yearbook: 'Statistical yearbook',
  portal: 'Trade portal',
};
const actor = (id: string, fields: Partial<AtlasActor> = {}): AtlasActor => ({
  id,
  kind: 'state',
  name: id,
  shortName: id,
  affiliation: null,
  continues: null,
  country: null,
  ...fields,
});
const ACTORS = [
  actor('rok'),
  actor('mongolia'),
  actor('rok-customs', { kind: 'organisation', affiliation: 'rok' }),
];
const named = (id: string) => ({ id, name: id });

const amount = (change: Partial<EventAmount>): EventAmount => ({
  ordinal: 1,
  event: { id: 'growth', title: 'Exports grow', family: 'trade' },
  between: [named('mongolia'), named('rok')],
  measure: 'growth',
  value: 21.2,
  qualifier: 'exact',
  unit: 'percent',
  flow: 'export',
  period: '2025',
  earliest: '2025-01-01',
  latest: '2025-12-31',
  reporter: named('rok-customs'),
  partner: named('mongolia'),
  commodity: null,
  note: null,
  source: null,
  ...change,
});

const SERIES = { id: 'series', title: 'Trade by year', family: 'trade' } as const;
const yearly = (ordinal: number, year: number, value: number, change: Partial<EventAmount>) =>
  amount({
    ordinal,
    event: SERIES,
    measure: 'value',
    unit: 'USD',
    value,
    period: String(year),
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    source: 'yearbook',
    ...change,
  });
const byKorea = { reporter: named('rok-customs'), partner: named('mongolia') };
const byMongolia = { reporter: named('mongolia'), partner: named('rok'), flow: 'import' } as const;
const AMOUNTS = [
  amount({}),
  yearly(1, 2010, 50, byKorea),
  yearly(2, 2011, 100, byKorea),
  yearly(3, 2013, 150, byKorea),
  yearly(4, 2011, 80, byMongolia),
  yearly(5, 2013, 160, byMongolia),
];
const EVENTS: TradeChartProps['events'] = [
  { id: 'growth', certainty: 'contested', sources: ['portal', 'yearbook'] },
  { id: 'series', certainty: 'explicit', sources: ['yearbook', 'portal'] },
];

const show = () =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <TradeFiguresChart
        amounts={AMOUNTS}
        events={EVENTS}
        actors={ACTORS}
        nameOf={(_list, id) => NAMES[id] ?? id}
        onOpen={() => undefined}
      />
    </NextIntlClientProvider>,
  );
const rowsOfTable = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Show as a table' }));
  return screen.getAllByRole('row').map((row) => row.textContent);
};

it('says of a change whose exports it is, which way, who reports it, its sources and its doubt', () => {
  show();
  const row = screen.getByRole('button', { name: /Exports grow/ }).closest('li')!;
  expect(row.textContent).toContain('ROK → Mongolia, exports of the ROK');
  expect(row.textContent).toContain('reported by Korea Customs Service');
  expect(row.textContent).toContain('+21.2%');
  expect(row.textContent).toContain('contested');
  const source = within(row).getByRole('link', { name: 'Trade portal' });
  expect(source.getAttribute('href')).toBe('/en/sources/portal');
});

it('has a line for each of two who count the same goods, and both can be switched off', async () => {
  show();
  const lines = within(screen.getByRole('list', { name: 'Lines of: Trade by year' }));
  const korea = lines.getByRole('checkbox', {
    name: 'ROK → Mongolia, exports of the ROK, reported by Korea Customs Service',
  });
  const mongolia = lines.getByRole('checkbox', {
    name: 'ROK → Mongolia, exports of the ROK, reported by Mongolia as its imports',
  });
  screen.getByRole('img', { name: /Service, 2010–2013; .*imports, 2011–2013/ });
  await userEvent.click(korea);
  expect(screen.queryByRole('img', { name: /Service/ })).toBeNull();
  screen.getByRole('img', { name: /imports, 2011–2013/ });
  await userEvent.click(mongolia);
  screen.getByText(/All lines are switched off/);
});

it('has the numbers of the drawing in its table, with the source of each', async () => {
  show();
  const rows = await rowsOfTable();
  expect(rows).toHaveLength(AMOUNTS.length + 1);
  const of2011 = rows.filter((row) => row?.includes('2011'));
  expect(of2011).toHaveLength(2);
  expect(of2011[0]).toContain('100 US dollars');
  expect(of2011[1]).toContain('80 US dollars');
  for (const row of of2011) {
    expect(row).toContain('Statistical yearbook');
    expect(row).not.toContain('Trade portal');
    expect(row).toContain('others give another value');
  }
  expect(rows.find((row) => row?.includes('2010'))).not.toContain('others give');
});

it('compares lines with the first year that they share, or with one that is picked', async () => {
  show();
  await userEvent.click(screen.getByRole('radio', { name: 'Index' }));
  screen.getByText(/Index, 2011 = 100: the first year in which all lines/);
  const rows = await rowsOfTable();
  expect(rows.find((row) => row?.includes('160 US dollars'))).toContain('dollars200');
  expect(rows.find((row) => row?.includes('150 US dollars'))).toContain('dollars150');

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Base year' }), '2010');
  screen.getByText(/Index, 2010 = 100: the year chosen/);
  screen.getByRole('checkbox', {
    name: /as its imports \(no index: no value in 2010\)/,
    checked: true,
  });
});
