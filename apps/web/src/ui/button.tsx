import { type ReactNode, type Ref, useEffect } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link, type LinkProps } from 'react-router';
import { announce } from './announcer.tsx';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

/** One primary action a screen; `quiet` looks like a link and acts; the danger ones refuse or end something. */
export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet' | 'quiet-danger';

interface Look {
  variant?: ButtonVariant | undefined;
  /** 44 px high instead of 48. */
  small?: boolean | undefined;
  /** As wide as its container. */
  wide?: boolean | undefined;
  /** Before the words. */
  icon?: IconName | undefined;
  /** After the words: where the action leads. */
  iconAfter?: IconName | undefined;
  className?: string | undefined;
}

function look({ variant = 'secondary', small, wide, className }: Look): string {
  const quiet = variant === 'quiet' || variant === 'quiet-danger';
  return classNames(
    styles.button,
    variant === 'primary' && styles.primary,
    variant === 'danger' && styles.danger,
    quiet && styles.quiet,
    variant === 'quiet-danger' && styles.quietDanger,
    small && styles.small,
    wide && styles.wide,
    className,
  );
}

export interface ButtonProps extends Look, Omit<AriaButtonProps, 'className' | 'children' | 'isPending'> {
  children: ReactNode;
  ref?: Ref<HTMLButtonElement> | undefined;
  /** The act is under way, which is announced once if it lasts: it cannot be pressed again and keeps the focus. */
  pending?: boolean | undefined;
}

// The library's own pending state has the button's name read out for seven seconds, long after a button that its act
// takes away is gone: what it names is then nowhere in the page.
export function Button({
  variant,
  small,
  wide,
  icon,
  iconAfter,
  className,
  pending = false,
  children,
  ref = null,
  ...rest
}: ButtonProps) {
  useEffect(() => {
    if (!pending) return undefined;
    const timer = setTimeout(() => announce('En cours…'), longEnough);
    return () => clearTimeout(timer);
  }, [pending]);
  return (
    <AriaButton
      {...rest}
      {...(pending && waits)}
      ref={ref}
      className={look({ variant, small, wide, className })}
    >
      {pending ? <PendingDots /> : icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </AriaButton>
  );
}

/** An act that is done sooner is told by what it did. */
const longEnough = 1000;

/** Enter in a form's field presses its submit button: one that waits is none. */
const waits = {
  'aria-disabled': true,
  'data-pending': true,
  onPress: () => undefined,
  type: 'button',
} as const;

function PendingDots() {
  return (
    <span className={styles.pending} aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}

export interface ButtonLinkProps extends Look, Omit<LinkProps, 'className' | 'children'> {
  children: ReactNode;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({
  variant,
  small,
  wide,
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link {...rest} className={look({ variant, small, wide, className })}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </Link>
  );
}
