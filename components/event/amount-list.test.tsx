import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import type { AmountDetail, EventDetail } from '@/lib/model/event-detail';
import messages from '@/messages/en.json';
import { AmountList } from './amount-list';

const named = (id: string) => ({ id, name: id.toUpperCase() });
const amount = (change: Partial<AmountDetail>): AmountDetail => ({
  measure: 'value',
  value: 5,
  qualifier: 'exact',
  unit: 'USD',
  flow: 'export',
  period: '2012',
  reporter: named('kotra'),
  partner: named('mongolia'),
  commodity: null,
  note: null,
  source: null,
  ...change,
});
const PARTICIPANTS: EventDetail['participants'] = [
  { ...named('rok'), role: 'exporter' },
  { ...named('mongolia'), role: 'importer' },
  { ...named('kotra'), role: 'reporter' },
];
const show = (amounts: readonly AmountDetail[], participants = PARTICIPANTS) =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <AmountList amounts={amounts} claims={[]} participants={participants} />
    </NextIntlClientProvider>,
  );

it('says from whom to whom goods go, whoever reports it', () => {
  show([amount({}), amount({ flow: 'import' }), amount({ flow: 'both' })]);
  screen.getByText('Value (exports: ROK → MONGOLIA)');
  screen.getByText('Value (imports: MONGOLIA → ROK)');
  screen.getByText('Value (both directions)');
});

it('does not guess among three states, nor without a partner', () => {
  const three = [...PARTICIPANTS, { ...named('china'), role: 'party' as const }];
  show([amount({}), amount({ partner: null })], three);
  expect(screen.getAllByText('Value (exports)')).toHaveLength(2);
});

it('says the same in the rows of many figures', () => {
  show(Array.from({ length: 9 }, (_, index) => amount({ period: String(2010 + index) })));
  expect(screen.getAllByRole('cell', { name: 'exports: ROK → MONGOLIA' })).toHaveLength(9);
});
