import { fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { flowRow } from '@/lib/flows/testing';
import type { Family } from '@/lib/model/vocabulary';
import messages from '@/messages/en.json';
import { FamilyGroup } from './family-group';

const cubes = buildFlowCubes(flowTableOfLegs([flowRow({ eventId: 'visit' })]));

it('lights the family whose row the mouse is on, and none once the rows are gone', () => {
  const onHighlight = vi.fn<(family: Family | null) => void>();
  const { unmount } = render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <FamilyGroup
        filter={UNFILTERED}
        cubes={cubes}
        recorded={new Set(['delegation'])}
        onChange={() => undefined}
        onHighlight={onHighlight}
      />
    </NextIntlClientProvider>,
  );
  const row = screen.getByRole('checkbox', { name: /^Visits/ }).closest('div')!;
  fireEvent.pointerEnter(row, { pointerType: 'mouse' });
  expect(onHighlight).toHaveBeenLastCalledWith('visit');
  unmount();
  expect(onHighlight).toHaveBeenLastCalledWith(null);
});
