/**
 * Makes a realm's `Date` tell another time. Complete in itself, since pages are given its text.
 * @param {number} milliseconds ahead of the machine's clock
 */
export function shiftDate(milliseconds) {
  const Machine = Date;
  const now = () => Machine.now() + milliseconds;
  globalThis.Date = new Proxy(Machine, {
    construct: (target, values, as) => Reflect.construct(target, values.length === 0 ? [now()] : values, as),
    apply: () => new Machine(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
