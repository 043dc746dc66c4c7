/** More than any page or answer of the atlas; what is larger is a file that its reader saves. */
const MOST_BYTES = 4e6;

/** Of what merely passes by: neither downloads nor what would take the place of many others. */
export async function isWorthKeeping(response: Response): Promise<boolean> {
  const { headers } = response;
  if (/^\s*attachment\b/i.test(headers.get('content-disposition') ?? '')) return false;
  if (Number(headers.get('content-length') ?? 0) > MOST_BYTES) return false;
  // A compressed answer says less than it has, or nothing.
  const reader = response.clone().body?.getReader();
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader?.cancel();
      return false;
    }
  }
  return true;
}
