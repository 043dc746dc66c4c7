/**
 * Borders drawn dashed: those that a party, or the United Nations, does not accept as a settled
 * international boundary. Reviewed by hand, because Natural Earth's polygons hold de facto
 * lines without saying which are contested.
 *
 * Criterion: an armistice, ceasefire or control line; an annexation the UN General Assembly does not
 * recognise; or a land boundary with an open claim over inhabited or sizeable territory. A boundary
 * that is merely undemarcated stays solid.
 *
 * `parties` are ISO alpha-2 codes, or Natural Earth's name where it has no code. Without `within`
 * the whole common border is disputed; with it only the part inside [west, south, east, north].
 *
 * Not lines in this data, so not shown: Abkhazia, South Ossetia, Transnistria, the front lines in
 * Ukraine; and islands that have no land border to dash: the southern Kurils, Dokdo/Takeshima, the
 * Senkaku/Diaoyu, Paracel and Spratly Islands. No island is labelled. The note on the map covers them.
 */
export interface DisputedBorder {
  readonly parties: readonly [string, string];
  readonly what: string;
  readonly within?: readonly [west: number, south: number, east: number, north: number];
}

export const DISPUTED_BORDERS: readonly DisputedBorder[] = [
  // Northeast and Central Asia
  { parties: ['KP', 'KR'], what: 'Military Demarcation Line (armistice of 1953)' },
  { parties: ['CN', 'IN'], what: 'Line of Actual Control' },
  { parties: ['BT', 'CN'], what: 'Doklam and the northern valleys' },
  { parties: ['CN', 'PK'], what: 'Trans-Karakoram Tract' },
  { parties: ['IN', 'PK'], what: 'Line of Control in Kashmir', within: [73.3, 32.4, 78.0, 36.0] },
  { parties: ['Siachen Glacier', 'IN'], what: 'Siachen Glacier' },
  { parties: ['Siachen Glacier', 'PK'], what: 'Siachen Glacier' },
  { parties: ['Siachen Glacier', 'CN'], what: 'Siachen Glacier' },
  // Europe
  { parties: ['RU', 'UA'], what: 'Crimea (UNGA 68/262)', within: [32.0, 44.0, 36.8, 46.4] },
  { parties: ['Kosovo', 'RS'], what: 'Kosovo' },
  { parties: ['CY', 'N. Cyprus'], what: 'UN Buffer Zone in Cyprus' },
  // At 1:10m the zone is a polygon of its own.
  { parties: ['CY', 'Cyprus U.N. Buffer Zone'], what: 'UN Buffer Zone in Cyprus' },
  { parties: ['Cyprus U.N. Buffer Zone', 'N. Cyprus'], what: 'UN Buffer Zone in Cyprus' },
  // Middle East
  { parties: ['IL', 'PS'], what: 'Armistice line of 1949 (Green Line)' },
  { parties: ['IL', 'SY'], what: 'Golan Heights' },
  { parties: ['IL', 'LB'], what: 'Blue Line' },
  // Africa
  { parties: ['EH', 'MA'], what: 'Western Sahara' },
  { parties: ['EH', 'DZ'], what: 'Western Sahara' },
  { parties: ['EH', 'MR'], what: 'Western Sahara' },
  {
    parties: ['EG', 'SD'],
    what: "Hala'ib Triangle and Bir Tawil",
    within: [33.0, 21.5, 37.5, 23.5],
  },
  { parties: ['SD', 'SS'], what: 'Abyei and Kafia Kingi' },
  { parties: ['KE', 'SS'], what: 'Ilemi Triangle' },
  { parties: ['Somaliland', 'SO'], what: 'Somaliland' },
  { parties: ['Somaliland', 'ET'], what: 'Somaliland' },
  { parties: ['Somaliland', 'DJ'], what: 'Somaliland' },
  // The Americas
  { parties: ['GY', 'VE'], what: 'Essequibo' },
  { parties: ['GY', 'SR'], what: 'Tigri area', within: [-58.2, 1.8, -56.2, 4.2] },
];
