/** Who is whose line manager: by the person's key, their manager's. */
export type Hierarchy = ReadonlyMap<string, string | null>;

/**
 * The loops of a hierarchy: people who would be their own manager, directly or through others. Each loop once, from its
 * first person in the order of the map; somebody unknown to the map has no manager. In linear time.
 */
export function hierarchyLoops(managers: Hierarchy): string[][] {
  const done = new Set<string>();
  const loops: string[][] = [];
  for (const start of managers.keys()) {
    const way: string[] = [];
    const places = new Map<string, number>();
    let person: string | null = start;
    while (person !== null && !done.has(person) && !places.has(person)) {
      places.set(person, way.length);
      way.push(person);
      person = managers.get(person) ?? null;
    }
    const met = person === null ? undefined : places.get(person);
    if (met !== undefined) loops.push(way.slice(met));
    for (const one of way) done.add(one);
  }
  return loops;
}
