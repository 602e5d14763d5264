/** The query string of an address; what is several is repeated. */
function queryOf(query: object): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value]) asked.append(name, String(one));
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Saves a file that the interface makes, under the name that it gives.
 * @returns that name
 * @throws Error for an answer that is not a file
 */
export async function download(path: string, query: object): Promise<string> {
  const response = await fetch(`${path}${queryOf(query)}`);
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'export';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  // The download reads the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
