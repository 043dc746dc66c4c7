/** What stands after the path, as Next hands it to a page. */
export type SearchOfPage = Promise<Record<string, string | string[] | undefined>>;

/** The first value of each parameter. */
export async function pageSearch(search: SearchOfPage): Promise<URLSearchParams> {
  const parameters = Object.entries(await search).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat()[0] ?? '']],
  );
  return new URLSearchParams(parameters);
}

/** Beginning with "?" unless empty. */
export function searchText(search: URLSearchParams): string {
  return search.size === 0 ? '' : `?${search}`;
}

/** The edition that a link names, as it stands after the path: for the same page in the other language. */
export async function editionSearch(search: SearchOfPage): Promise<string> {
  const edition = (await pageSearch(search)).get('edition') ?? '';
  return edition === '' ? '' : searchText(new URLSearchParams({ edition }));
}
