import { fullName } from '@equipage/domain';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { useSession, useSignOut } from '../platform/session.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './navigation.module.css';
import { ThemeChoice } from './theme-choice.tsx';

/** The person's name, which opens what concerns them; on a phone, the whole menu. */
export function PersonMenu({ children }: { children: ReactNode }) {
  const { person } = useSession();
  const signOut = useSignOut(addresses.signIn);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: any navigation closes the menu
  useEffect(() => menu.current?.hidePopover(), [key]);
  // In the top layer a place is counted from the page's top: the menu is put under its button.
  const place = () => {
    const bottom = opener.current?.getBoundingClientRect().bottom ?? 0;
    menu.current?.style.setProperty('--menu-top', `${bottom + window.scrollY + 6}px`);
  };
  return (
    <>
      <button ref={opener} type="button" className={styles.opener} popoverTarget="person-menu">
        <span className={styles.name}>{fullName(person)}</span>
        <span className={styles.menuWord}>
          <Icon name="menu" /> Menu
        </span>
      </button>
      <div ref={menu} id="person-menu" popover="auto" className={styles.menu} onBeforeToggle={place}>
        <p className={styles.who}>{fullName(person)}</p>
        <p className={styles.job}>{person.jobTitle}</p>
        {children}
        <ul className={styles.own}>
          <li>
            <Link to={addresses.mailPreferences} className={styles.link ?? ''}>
              Mes courriels
            </Link>
          </li>
          <li>
            <Link to={addresses.sessions} className={styles.link ?? ''}>
              Mes sessions
            </Link>
          </li>
          <li>
            <Link to={addresses.myData} className={styles.link ?? ''}>
              Mes données
            </Link>
          </li>
        </ul>
        <div className={styles.theme}>
          <ThemeChoice />
        </div>
        <Button small pending={signOut.isPending} onPress={() => signOut.mutate()}>
          Se déconnecter
        </Button>
      </div>
    </>
  );
}
