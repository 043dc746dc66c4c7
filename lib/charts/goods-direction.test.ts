import { describe, expect, it } from 'vitest';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import { goodsDirection, stateTies } from './goods-direction';

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
const ties = stateTies([
  actor('rok'),
  actor('mongolia'),
  actor('dprk'),
  actor('soviet-union'),
  actor('russia', { continues: 'soviet-union' }),
  actor('rok-customs', { kind: 'organisation', affiliation: 'rok' }),
]);
const named = (id: string) => ({ id, name: id });
const direction = (
  flow: 'export' | 'import' | 'both',
  reporter: string | null,
  partner: string | null,
  between: readonly string[],
) =>
  goodsDirection(
    {
      flow,
      reporter: reporter === null ? null : named(reporter),
      partner: partner === null ? null : named(partner),
      between: between.map(named),
    },
    ties,
  );

describe('the direction of goods', () => {
  it('is told from the side of the state that the reporter acts for', () => {
    const between = ['mongolia', 'rok'];
    expect(direction('export', 'rok-customs', 'mongolia', between)).toEqual({
      exporter: 'rok',
      importer: 'mongolia',
      isImportersCount: false,
    });
    expect(direction('import', 'rok-customs', 'mongolia', between)).toEqual({
      exporter: 'mongolia',
      importer: 'rok',
      isImportersCount: true,
    });
  });

  it('is the same for two who count the same goods at either end', () => {
    const between = ['mongolia', 'rok'];
    const exports = direction('export', 'mongolia', 'rok', between);
    const imports = direction('import', 'rok', 'mongolia', between);
    expect({ ...exports, isImportersCount: true }).toEqual(imports);
  });

  it('is that of the other state where a third party counts, and is nobody’s own count', () => {
    expect(direction('import', 'rok-customs', 'dprk', ['dprk', 'mongolia'])).toEqual({
      exporter: 'dprk',
      importer: 'mongolia',
      isImportersCount: false,
    });
    expect(direction('export', null, 'dprk', ['dprk', 'mongolia'])?.exporter).toBe('mongolia');
  });

  it('names a state of the past, not the one that carries it on', () => {
    const between = ['dprk', 'russia'];
    expect(direction('export', 'soviet-union', 'dprk', between)?.exporter).toBe('soviet-union');
    expect(direction('import', 'dprk', 'soviet-union', between)).toEqual({
      exporter: 'soviet-union',
      importer: 'dprk',
      isImportersCount: true,
    });
  });

  it('is unknown both ways, without a partner, and among three', () => {
    expect(direction('both', 'rok', 'mongolia', ['mongolia', 'rok'])).toBeNull();
    expect(direction('export', 'rok', null, ['mongolia', 'rok'])).toBeNull();
    expect(direction('export', null, 'dprk', ['dprk', 'mongolia', 'rok'])).toBeNull();
  });
});
