import styles from './information.module.css';

/** What the settings say; that it is still to be said, where they say nothing. */
export function Told({ value }: { value: string }) {
  return value === '' ? <ToComplete /> : value;
}

/** An address to write to. */
export function Mailbox({ email }: { email: string }) {
  return email === '' ? <ToComplete /> : <a href={`mailto:${email}`}>{email}</a>;
}

function ToComplete() {
  return <span className={styles.missing}>à compléter par l’administration d’Équipage</span>;
}
