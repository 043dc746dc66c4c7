/** Creative Commons Attribution 4.0: of the record, not of the quotations in it. */
export const RECORD_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
