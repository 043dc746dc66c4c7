import { ACTOR_KINDS, VIAF_PATTERN, type Actor } from '@/lib/model/actor-schema';
import { WIKIDATA, edtf, identity, link, localised, ordinal, text } from './data-package-columns';
import { namesTable } from './data-package-names';
import { dataTable, partsOf, type DataTable } from './data-package-table';

type Role = Actor['roles'][number];

export const actorTables = (actors: readonly Actor[]): DataTable[] => [
  dataTable(actors, {
    name: 'actors',
    title: 'Actors',
    description: 'Persons, states and organisations; one row each, whatever the spellings.',
    primaryKey: ['id'],
    columns: [
      identity('actor'),
      text('kind', 'What it is.', ({ kind }) => kind, { required: true, enum: ACTOR_KINDS }),
      link('affiliation_id', 'actors', 'The state it acts for.', (actor) => actor.affiliation),
      link('continues_id', 'actors', 'The state that it carries on.', (actor) => actor.continues),
      link('seat_id', 'places', 'Where its arcs begin.', ({ seat }) => seat),
      text('country', 'ISO 3166-1 code of a state.', ({ country }) => country, {
        pattern: '^[A-Z]{2}$',
      }),
      ...edtf<Actor>('lifetime', 'Born and died, founded and dissolved.', (a) => a.lifetime),
      text('wikidata', 'Wikidata id.', ({ wikidata }) => wikidata, { pattern: WIKIDATA }),
      text('viaf', 'VIAF id of a person or an organisation.', ({ viaf }) => viaf, {
        pattern: VIAF_PATTERN,
      }),
      ...localised<Actor>('note', 'Remark.', ({ note }) => note),
    ],
  }),
  namesTable('actor', actors),
  dataTable(
    partsOf(actors, ({ roles }) => roles.map((role) => ({ ...role, organisation: role.of }))),
    {
      name: 'actor_roles',
      title: 'Roles of actors',
      description: 'Offices held, dated no more precisely than the source that names them.',
      primaryKey: ['actor_id', 'ordinal'],
      columns: [
        link('actor_id', 'actors', 'Who held it.', (role) => role.of.id, { required: true }),
        ordinal('roles'),
        ...localised<Role>('title', 'The office.', ({ title }) => title, { required: true }),
        link('organisation_id', 'actors', 'Of what.', ({ organisation }) => organisation),
        ...edtf<Role>('during', 'When.', ({ during }) => during),
        link('source_id', 'sources', 'Who says so.', ({ source }) => source),
      ],
    },
  ),
];
