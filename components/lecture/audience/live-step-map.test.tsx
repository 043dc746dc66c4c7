import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import { parseCamera } from '@/lib/view/camera';
import { stepView } from '@/lib/tours/step-view';
import { LiveStepMap, type LiveStepMapProps } from './live-step-map';

const drawn = vi.hoisted(() => ({ map: null as FlowMapProps | null }));

vi.mock('@/components/map/load-flow-map', () => ({
  LoadedFlowMap: (props: FlowMapProps) => {
    drawn.map = props;
    return null;
  },
}));
vi.mock('@/components/record/use-client-record', () => ({
  useClientRecord: () => ({ record: { summaries: [] } }),
}));
vi.mock('@/components/record/use-visible-record', () => ({
  useVisibleRecord: () => ({ mapRecord: {} }),
}));

const VIEW = stepView('from=2018&frame=117,44,20,10&open=place.hanoi');

function show(props: Partial<LiveStepMapProps> = {}): FlowMapProps {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LiveStepMap
        view={VIEW}
        language="en"
        opened={null}
        handCamera={undefined}
        ink={[]}
        isExpanded={false}
        onOpen={() => undefined}
        onHandCamera={() => undefined}
        {...props}
      />
    </QueryClientProvider>,
  );
  return drawn.map!;
}

beforeEach(() => {
  drawn.map = null;
});

it('shows the lecturer’s frame, or where the reader moved it', () => {
  expect(show().view).toMatchObject({ frame: { longitude: 117, across: 20 }, camera: null });
  const hand = parseCamera('100,40,5');
  expect(show({ handCamera: hand }).view).toMatchObject({ frame: null, camera: hand });
  // The whole region, as the button of the map says.
  expect(show({ handCamera: null }).view).toMatchObject({ frame: null, camera: null });
});

it('leaves one finger to the page within the text, and has its buttons over the whole window', () => {
  const within = show();
  expect(within.appearance).toMatchObject({ motion: 'still', scrollsPage: true });
  expect(within.controlInsets).toBeNull();
  const whole = show({ isExpanded: true });
  expect(whole.appearance.scrollsPage).toBe(false);
  expect(whole.controlInsets).not.toBeNull();
});

it('shows what the reader opened, before what the step does', () => {
  expect(show().selection.open).toEqual({ kind: 'place', id: 'hanoi' });
  const event = { kind: 'event', id: 'one' } as const;
  expect(show({ opened: event }).selection.open).toEqual(event);
});

it('lights what the sentence tells of', () => {
  expect(show().selection.highlights?.told).toBeNull();
  const told = ['one'];
  expect(show({ told }).selection.highlights?.told).toEqual({
    kind: 'told',
    events: new Set(told),
  });
});
