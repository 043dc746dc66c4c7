import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import type { SecondSide } from '@/components/record/use-visible-record';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import { DEFAULT_VIEW } from '@/lib/view/view';
import messages from '@/messages/en.json';
import { ScreenComparison } from './screen-comparison';

vi.mock('@/components/map/load-flow-map', () => ({
  LoadedFlowMap: ({ spokenOf }: FlowMapProps) => (
    <section aria-label="map">{[...spokenOf!.places].join()}</section>
  ),
}));

it('names on each side what its own events are about', () => {
  const cubes = buildFlowCubes(
    flowTableOfLegs([
      flowRow({ eventId: 'early', earliest: '1950-01-31' }),
      flowRow({ eventId: 'late', earliest: '2019-02-27' }),
    ]),
  );
  const record = { cubes } as unknown as SecondSide['mapRecord'];
  const years = (from: number, to: number) => ({ ...DEFAULT_VIEW, from, to });
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <ScreenComparison
        map={{ record, filter: years(1950, 1973), events: {} } as unknown as FlowMapProps}
        second={{
          compare: { kind: 'period', from: 2019, to: 2025 },
          filter: years(2019, 2025),
          mapRecord: record,
        }}
        names={null}
        spokenAmong={(shown) => ({ places: shown, stateNames: new Map(), involved: new Set() })}
        dates="any"
        isFrozen={false}
        renderSecondOverlay={() => null}
        onSecondKeyChange={() => undefined}
      />
    </NextIntlClientProvider>,
  );
  expect(screen.getAllByRole('region').map(({ textContent }) => textContent)).toEqual([
    'early',
    'late',
  ]);
});
