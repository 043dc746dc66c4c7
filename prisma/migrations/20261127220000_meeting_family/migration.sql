-- The next migration uses it, which the transaction that adds it cannot.
alter type family add value 'meeting' after 'visit';
