import { useId } from 'react';
import { classNames } from './class-names.ts';
import { guilloche } from './guilloche.ts';
import styles from './hash-seal.module.css';

export interface HashSealProps {
  /** SHA-256 in hexadecimal, from which the rosette is drawn. */
  hash: string;
  /** Around it. */
  legend: string;
  className?: string | undefined;
}

/** A seal drawn from a text's hash: an ornament for the eye, always with words beside it that say so. */
export function HashSeal({ hash, legend, className }: HashSealProps) {
  const path = useId();
  return (
    <svg className={classNames(styles.seal, className)} viewBox="-134 -134 268 268" aria-hidden="true">
      {guilloche(hash).map((line) => (
        <path key={line} d={line} className={styles.line} />
      ))}
      <circle r="131" className={styles.edge} />
      <circle r="104" className={styles.line} />
      <path id={path} d="M0 113.5a113.5 113.5 0 1 1 .1 0" fill="none" />
      <text className={styles.legend}>
        <textPath href={`#${path}`} textLength="700" lengthAdjust="spacing">
          {legend}
        </textPath>
      </text>
    </svg>
  );
}
