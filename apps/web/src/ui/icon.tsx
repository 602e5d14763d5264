import { classNames } from './class-names.ts';
import styles from './icon.module.css';

/** Drawn for us on a grid of 24, as strokes of the text's colour. */
const drawings = {
  add: 'M12 5v14M5 12h14',
  alert: 'M12 3.5 2.5 20.5h19zM12 10v5M12 17.8v.2',
  back: 'M20 12H5M11 6l-6 6 6 6',
  bell: 'M5.500 17.500h13c-1.300-1.500-1.800-3-1.800-7a4.700 4.700 0 0 0-9.400 0c0 4-.5 5.500-1.800 7zM10 20.500h4M12 5.500v-2',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  camera:
    'M3.500 7.500h4l1.500-3h6l1.500 3h4v12h-17zM12 9.500a3.700 3.700 0 1 1 0 7.400 3.700 3.700 0 0 1 0-7.400z',
  check: 'M4 12.5l5 5L20 6.5',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3.2 2.2',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9.5l6 6 6-6',
  download: 'M12 3.5v12M6.500 10.500 12 16l5.500-5.500M4 20.500h16',
  filter: 'M4 6h16M7 12h10M10 18h4',
  forward: 'M4 12h15M13 6l6 6-6 6',
  information: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.8v.2',
  menu: 'M4 7h16M4 12h16M4 17h16',
  pen: 'M4 20.5c4-9 8-13.500 16-17-1.500 8-6 13-13 13.500M4 20.500l6-7',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.500 20.500c.6-4 3.600-6 7.500-6s6.900 2 7.500 6',
  remove: 'M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.500 15.500 21 21',
  sheet: 'M6 3.500h8.500L18.500 7.500v13H6zM9 11h6.500M9 14.500h6.500M9 18h4',
  stop: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM6 6l12 12',
  up: 'M6 14.5l6-6 6 6',
} as const;

export type IconName = keyof typeof drawings;
export const iconNames = Object.keys(drawings) as IconName[];

/** A small drawing beside a word; never alone, hence hidden from assistive technologies. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg className={classNames(styles.icon, className)} viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
