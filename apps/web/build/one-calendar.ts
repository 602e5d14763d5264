import type { Plugin } from 'vite';

const others = /^import \{(?!GregorianCalendar).*\n/gm;
const cases = /case '(?!gregory')[a-z-]+':\s+return new \([^)]*\)\(\);\s*/g;

/**
 * Leaves out of the date fields the dozen calendars that they could show besides ours: the page is in French, and its
 * dates are Gregorian. They weigh as much as the field itself.
 */
export function oneCalendar(): Plugin {
  return {
    name: 'one-calendar',
    apply: 'build',
    transform: {
      filter: { id: /@internationalized\/date\/.*\/createCalendar\.mjs$/ },
      handler(code, id) {
        const ours = code.replace(others, '').replace(cases, '');
        if (
          ours.includes('Hebrew') ||
          !ours.includes("case 'gregory'") ||
          ours.split('return new').length !== 2
        )
          throw new Error(`The choice of a calendar is not written as it was in ${id}`);
        return { code: ours, map: null };
      },
    },
  };
}
