import { describe, expect, it } from 'vitest';
import { flowSelection } from '@/lib/view/selection';
import { focusedMap, type MapFocus } from './map-focus';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { mapContent } from './map-content';
import { NO_CORRIDORS, leg, sampleMap } from './testing';

const { content } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('talks', 'seoul', 'ulaanbaatar', { family: 'meeting', type: 'talks' }),
  leg('test', 'pyongyang', 'pyongyang', { family: 'incident', type: 'test' }),
]);
const focus = (fields: Partial<MapFocus>) => {
  const map = focusedMap(content, { open: null, highlight: null, hovered: null, ...fields });
  const arcs = Object.fromEntries(content.arcs.map((arc) => [arc.eventId, map.arc(arc)]));
  const nodes = Object.fromEntries(content.nodes.map((node) => [node.id, map.node(node, 'apart')]));
  return { arcs, nodes, corridor: map.corridor('rajin') };
};

describe('the focus of the map', () => {
  it('is everywhere while nothing is open', () => {
    const { arcs, nodes } = focus({});
    expect(arcs.visit).toEqual({ opacity: 1, raised: false });
    expect(nodes).toEqual({ ulaanbaatar: 'plain', pyongyang: 'plain', seoul: 'plain' });
  });

  it('leaves what belongs to an open place strong, and dims the rest', () => {
    const { arcs, nodes, corridor } = focus({ open: { kind: 'place', id: 'seoul' } });
    expect(arcs.talks!.opacity).toBe(1);
    expect(arcs.visit!.opacity).toBeLessThan(0.3);
    expect(nodes).toEqual({ seoul: 'open', ulaanbaatar: 'plain', pyongyang: 'dimmed' });
    expect(corridor.opacity).toBeLessThan(1);
  });

  it('gives a city what is its sites’, where it stands for them', () => {
    const { content: sited } = sampleMap([
      leg('reception', 'pyongyang', 'embassy'),
      leg('elsewhere', 'ulaanbaatar', 'washington'),
    ]);
    const open = { kind: 'event', id: 'reception' } as const;
    const map = focusedMap(sited, { open, highlight: null, hovered: null });
    const seoul = sited.farNodes.find(({ id }) => id === 'seoul')!;
    expect(map.node(seoul, 'in-cities')).toBe('open');
    expect(map.node(seoul, 'apart')).toBe('dimmed');
    const flow = flowSelection({
      from: 'pyongyang',
      to: 'embassy',
      family: 'visit',
      mutual: false,
      occurred: true,
    });
    const ofFlow = focusedMap(sited, { open: flow, highlight: null, hovered: null });
    expect(ofFlow.node(seoul, 'in-cities')).toBe('open');
    const arc = sited.arcs.find(({ eventId }) => eventId === 'reception');
    expect(ofFlow.arc(arc!).opacity).toBe(1);
    const atCity = focusedMap(sited, { open: { kind: 'place', id: 'seoul' }, highlight: null, hovered: null }); // prettier-ignore
    expect(atCity.arc(arc!).opacity).toBe(1);
  });

  it('raises the arcs of an open event and of one pointed at in the list', () => {
    expect(focus({ open: { kind: 'event', id: 'visit' } }).arcs.visit!.raised).toBe(true);
    const { arcs } = focus({ highlight: { kind: 'event', id: 'talks' } });
    expect(arcs.talks).toEqual({ opacity: 1, raised: true });
    expect(arcs.visit!.opacity).toBeGreaterThan(0.4);
    expect(arcs.visit!.opacity).toBeLessThan(1);
  });

  it('lights what a sentence tells of, arcs and places alike, and pales the rest', () => {
    const { arcs, nodes, corridor } = focus({
      highlight: { kind: 'told', events: new Set(['talks', 'test']) },
    });
    expect(arcs.talks).toEqual({ opacity: 1, raised: true });
    expect(arcs.visit!.opacity).toBeLessThan(0.5);
    expect(corridor.opacity).toBeLessThan(0.5);
    expect(nodes).toEqual({ pyongyang: 'hovered', seoul: 'hovered', ulaanbaatar: 'hovered' });
    const open = { kind: 'event', id: 'visit' } as const;
    const elsewhere = focus({ open, highlight: { kind: 'told', events: new Set(['talks']) } });
    expect(elsewhere.arcs.talks!.opacity).toBe(1);
    expect(elsewhere.arcs.visit!.opacity).toBeLessThan(0.5);
    const only = focus({ highlight: { kind: 'told', events: new Set(['test']) } });
    expect(only.nodes).toEqual({ pyongyang: 'hovered', seoul: 'plain', ulaanbaatar: 'plain' });
    expect(only.arcs.talks!.opacity).toBeLessThan(0.5);
  });

  it('lights the arcs of a family pointed at in the filters, and dims the rest', () => {
    const { arcs, corridor } = focus({ highlight: { kind: 'family', family: 'meeting' } });
    expect(arcs.talks).toEqual({ opacity: 1, raised: true });
    expect(arcs.visit!.opacity).toBeLessThan(0.5);
    expect(corridor.opacity).toBeLessThan(0.5);
    const nothing = focus({ highlight: { kind: 'family', family: 'trade' } });
    expect([nothing.arcs.visit!.opacity, nothing.corridor.opacity]).toEqual([1, 1]);
  });

  it('dims nothing for a family that is only within a city, where far away no arc is', () => {
    const { content: sited } = sampleMap([
      leg('walk', 'seoul', 'embassy', { family: 'meeting', type: 'talks' }),
      leg('visit', 'pyongyang', 'ulaanbaatar'),
    ]);
    const highlight = { kind: 'family', family: 'meeting' } as const;
    const map = focusedMap(sited, { open: null, highlight, hovered: null });
    const opacityOf = (id: string) =>
      map.arc(sited.arcs.find(({ eventId }) => eventId === id)!).opacity;
    expect(opacityOf('visit')).toBe(1);
  });

  it('lights corridors for their family, but none of which only an event is seen', () => {
    const line = { status: 'operating', vertices: [] };
    const bare = { id: 'trodden', stations: [], stretches: [], services: [] };
    const highlight = { kind: 'family', family: 'corridor' } as const;
    const opacities = (corridors: readonly object[]) => {
      const shown = { ...content, corridors: corridors as typeof content.corridors };
      const map = focusedMap(shown, { open: null, highlight, hovered: null });
      return [map.corridor('trodden').opacity, map.arc(content.arcs[0]!).opacity < 1];
    };
    expect(opacities([bare])).toEqual([1, false]);
    expect(opacities([bare, { ...bare, id: 'rajin', stretches: [line] }])[0]).toBeLessThan(0.5);
  });

  it('dims what does not touch a place that is pointed at, though few arcs are drawn', () => {
    const { arcs } = focus({ hovered: { kind: 'place', id: 'seoul' } });
    expect(arcs.talks!.opacity).toBe(1);
    expect(arcs.visit!.opacity).toBeLessThan(1);
  });

  it('lets the rest step back from an arc that no pointer shows', () => {
    const arc = content.arcs.find(({ eventId }) => eventId === 'talks')!;
    const hovered = { kind: 'arc', arc } as const;
    expect(focus({ hovered }).arcs.visit!.opacity).toBe(1);
    const { arcs } = focus({ hovered, isElsewhere: true });
    expect(arcs.talks).toEqual({ opacity: 1, raised: true });
    expect(arcs.visit!.opacity).toBeLessThan(1);
  });

  it('raises the parts of a flow that the keyboard takes as one', () => {
    const flow = { ...content.arcs.find(({ eventId }) => eventId === 'visit')!, eventId: null };
    const hovered = { kind: 'arc', arc: { ...flow, key: flow.flow } } as const;
    expect(focus({ hovered }).arcs.visit!.raised).toBe(true);
    expect(focus({ hovered }).arcs.talks!.raised).toBe(false);
  });

  it('shows where an event is that has no arc', () => {
    expect(focus({ open: { kind: 'event', id: 'test' } }).nodes).toEqual({
      pyongyang: 'open',
      ulaanbaatar: 'dimmed',
      seoul: 'dimmed',
    });
    expect(focus({ highlight: { kind: 'event', id: 'test' } }).nodes.pyongyang).toBe('hovered');
  });
});

it('what has just begun lights its pair, opens none, and lets the rest step back', () => {
  const rows = [
    leg('new', 'pyongyang', 'ulaanbaatar'),
    leg('old', 'pyongyang', 'ulaanbaatar'),
    leg('other', 'seoul', 'ulaanbaatar'),
    leg('another', 'seoul', 'ulaanbaatar'),
  ];
  const { plan } = sampleMap(rows);
  const folded = mapContent(plan, UNFILTERED, null, NO_CORRIDORS, 1);
  const highlight = { kind: 'begun', events: new Set(['new']) } as const;
  const map = focusedMap(folded, { open: null, highlight, hovered: null });
  const one = mapContent(plan, UNFILTERED, null, NO_CORRIDORS, 2).ribbons.find(
    ({ pair }) => pair === 'seoul~ulaanbaatar',
  );
  const lit = folded.ribbons.find(({ pair }) => pair === 'pyongyang~ulaanbaatar');
  expect(lit && map.ribbon(lit)).toBe(1);
  expect(one && map.ribbon(one)).toBeLessThan(1);
});
