import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { classNames } from './class-names.ts';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  /** What one would learn by opening it. */
  label: ReactNode;
  children: ReactNode;
  defaultOpen?: boolean | undefined;
  className?: string | undefined;
}

/** More for who wants it, folded. */
export function Disclosure({ label, children, defaultOpen, className }: DisclosureProps) {
  return (
    <AriaDisclosure
      className={classNames(styles.disclosure, className)}
      defaultExpanded={defaultOpen ?? false}
    >
      <Button slot="trigger" className={styles.trigger ?? ''}>
        <span className={styles.sign} aria-hidden="true" />
        {label}
      </Button>
      <DisclosurePanel>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
