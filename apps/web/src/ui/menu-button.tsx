import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button, type ButtonProps } from './button.tsx';
import styles from './menu-button.module.css';

export interface MenuChoice {
  id: string;
  label: ReactNode;
  /** It takes something away. */
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
}

export interface MenuGroup {
  /** Nothing above the choices when they need no name. */
  heading?: string | undefined;
  choices: readonly MenuChoice[];
}

export interface MenuButtonProps extends Omit<ButtonProps, 'onPress'> {
  groups: readonly MenuGroup[];
  onChoose: (id: string) => void;
}

/** A button that opens a list of things to do. */
export function MenuButton({ groups, onChoose, ...button }: MenuButtonProps) {
  const disabled = groups.flatMap(({ choices }) =>
    choices.filter((each) => each.disabled).map(({ id }) => id),
  );
  return (
    <MenuTrigger>
      <Button {...button} />
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Menu className={styles.menu ?? ''} disabledKeys={disabled} onAction={(key) => onChoose(String(key))}>
          {groups.map(({ heading, choices }, place) => (
            <MenuSection
              key={heading ?? place}
              className={styles.section ?? ''}
              aria-label={heading ?? 'Actions'}
            >
              {heading && <Header className={styles.heading ?? ''}>{heading}</Header>}
              {choices.map(({ id, label, danger }) => (
                <MenuItem
                  key={id}
                  id={id}
                  className={styles.item ?? ''}
                  textValue={typeof label === 'string' ? label : id}
                  {...(danger && { 'data-danger': true })}
                >
                  {label}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
