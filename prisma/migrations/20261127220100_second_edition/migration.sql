-- The families say what they mean: two who meet are not mediated, and a policy is no agreement.
insert into event_type (family, type) values
  ('visit', 'unranked-visit'),
  ('mediation', 'good-offices'),
  ('mediation', 'hosted-summit'),
  ('mediation', 'hosted-talks'),
  ('incident', 'dispute');
update event_type set family = 'meeting' where type in ('summit', 'bilateral-meeting', 'talks');
update event_type set family = 'statement' where type = 'policy';
update event set family = 'meeting', type = 'talks' where type = 'negotiation';
delete from event_type where type = 'negotiation';

create type event_kind as enum ('act', 'state', 'assessment', 'proposal', 'publication');
create type basis as enum ('stated', 'inferred', 'convention');

-- The default is for rows of the first edition alone, which are seeded anew after a migration.
alter table event add column kind event_kind not null default 'act';
alter table event alter column kind drop default;
alter table event add column supplement boolean not null default false;
alter table event add column date_basis basis
  check (date_basis <> 'convention' and (edtf is not null or date_basis is null));

alter table event_leg add column basis basis;
alter table event_leg add column mutual boolean not null default false;
alter table event_leg add constraint event_leg_mutual_joins_two check (not mutual or from_id <> to_id);

create table event_former_id (
  former_id text collate "C" primary key check (is_slug(former_id)),
  event_id text collate "C" not null references event on delete cascade on update cascade
);
create index on event_former_id (event_id);
