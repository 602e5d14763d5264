import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './sheet.module.css';

/** The paper: what is read to be signed. The one thing that casts a shadow; its padding is the caller's. */
export function Sheet({ className, ...rest }: ComponentPropsWithRef<'article'>) {
  return <article {...rest} className={classNames(styles.sheet, className)} />;
}

/** The desk pad, on which the paper lies. Text on it is `--on-pad` alone. */
export function Pad({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} className={classNames(styles.pad, className)} />;
}
