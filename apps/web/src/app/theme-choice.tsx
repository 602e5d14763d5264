import { useState } from 'react';
import { chooseTheme, readTheme, type Theme, themes } from '../platform/theme.ts';
import styles from './theme-choice.module.css';

const labels: Record<Theme, string> = {
  system: 'Comme mon appareil',
  light: 'Clair',
  dark: 'Sombre',
};

/** Light, dark, or as the device says; remembered on this device. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(readTheme);
  const choose = (chosen: Theme) => {
    chooseTheme(chosen);
    setTheme(chosen);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Apparence</legend>
      {themes.map((value) => (
        <label key={value} className={styles.choice}>
          <input type="radio" name="theme" checked={theme === value} onChange={() => choose(value)} />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  );
}
