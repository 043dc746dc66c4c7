create function is_short_translation(value text) returns boolean language sql immutable
  return btrim(value) <> '' and cardinality(regexp_split_to_array(btrim(value), '\s+')) <= 60;

-- The editors' translation of a quotation into languages of the interface: one, or both. It may have
-- twice the words of a quotation, since Vietnamese writes each syllable as a word.
create function is_quotation_translation(value jsonb) returns boolean language sql immutable
  return value is null or (
    jsonb_typeof(value) = 'object'
    and value <> '{}'
    and value - array['en', 'vi'] = '{}'
    and not jsonb_path_exists(value, 'strict $.* ? (@.type() != "string")')
    and (value ->> 'en' is null or is_short_translation(value ->> 'en'))
    and (value ->> 'vi' is null or is_short_translation(value ->> 'vi'))
  );

alter table claim
  add column quotation_translation jsonb check (is_quotation_translation(quotation_translation)),
  add constraint claim_translation_has_quotation
    check (quotation_translation is null or quotation is not null),
  add constraint claim_translation_is_into_another_language
    check (not jsonb_exists(quotation_translation, quotation_language::text));
alter table corridor_claim
  add column quotation_translation jsonb check (is_quotation_translation(quotation_translation)),
  add constraint corridor_claim_translation_has_quotation
    check (quotation_translation is null or quotation is not null),
  add constraint corridor_claim_translation_is_into_another_language
    check (not jsonb_exists(quotation_translation, quotation_language::text));
