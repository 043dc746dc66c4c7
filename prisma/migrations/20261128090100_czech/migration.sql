-- A source of the corridor is in Czech.
alter type language add value 'cs' after 'fr';
