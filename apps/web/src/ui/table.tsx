import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './table.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface TableProps extends ComponentPropsWithRef<'table'> {
  /** What the table holds, for those who do not see what stands around it. */
  caption: ReactNode;
}

/** The look of every table; rows and cells are plain HTML, a cell of figures bears `data-figure`. */
export function Table({ caption, className, children, ...rest }: TableProps) {
  return (
    <table {...rest} className={classNames(styles.table, className)}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      {children}
    </table>
  );
}
