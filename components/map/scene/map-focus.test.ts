import { describe, expect, it } from 'vitest';
import { focusedMap, type MapFocus } from './map-focus';
import { leg, sampleMap } from './testing';

const { content } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('talks', 'seoul', 'ulaanbaatar', { family: 'meeting', type: 'talks' }),
  leg('test', 'pyongyang', 'pyongyang', { family: 'incident', type: 'test' }),
]);
const focus = (fields: Partial<MapFocus>) => {
  const map = focusedMap(content, { open: null, highlightedEvent: null, hovered: null, ...fields });
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
    const map = focusedMap(sited, { open, highlightedEvent: null, hovered: null });
    const seoul = sited.farNodes.find(({ id }) => id === 'seoul')!;
    expect(map.node(seoul, 'in-cities')).toBe('open');
    expect(map.node(seoul, 'apart')).toBe('dimmed');
    const arc = sited.arcs.find(({ eventId }) => eventId === 'reception');
    const atCity = focusedMap(sited, { open: { kind: 'place', id: 'seoul' }, highlightedEvent: null, hovered: null }); // prettier-ignore
    expect(atCity.arc(arc!).opacity).toBe(1);
  });

  it('raises the arcs of an open event and of one pointed at in the list', () => {
    expect(focus({ open: { kind: 'event', id: 'visit' } }).arcs.visit!.raised).toBe(true);
    const { arcs } = focus({ highlightedEvent: 'talks' });
    expect(arcs.talks).toEqual({ opacity: 1, raised: true });
    expect(arcs.visit!.opacity).toBeGreaterThan(0.4);
    expect(arcs.visit!.opacity).toBeLessThan(1);
  });

  it('lets the rest step back from an arc that is focused by keyboard', () => {
    const arc = content.arcs.find(({ eventId }) => eventId === 'talks')!;
    const hovered = { kind: 'arc', arc } as const;
    expect(focus({ hovered }).arcs.visit!.opacity).toBe(1);
    const { arcs } = focus({ hovered, byKeyboard: true });
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
    expect(focus({ highlightedEvent: 'test' }).nodes.pyongyang).toBe('hovered');
  });
});
