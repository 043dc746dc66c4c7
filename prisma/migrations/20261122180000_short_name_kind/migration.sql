-- Stands for the standard name where there is little room. The next migration uses it, which the
-- transaction that adds it cannot.
alter type name_kind add value 'short' after 'standard';
