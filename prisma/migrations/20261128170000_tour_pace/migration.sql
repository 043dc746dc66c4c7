-- What Next lights in a lecture: a whole step at once, or one sentence of it after the other.
create type tour_pace as enum ('step', 'sentence');

alter table tour add column pace tour_pace not null default 'step';
