import { frenchDay, frenchNumber } from '@equipage/domain';
import { useState } from 'react';
import { Below } from '../ui/below.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Table } from '../ui/table.tsx';
import type { PreviewLine } from './queries.ts';
import styles from './takeover.module.css';

/** Lines shown at once: those to correct first. */
const shownFirst = 50;

/** Each line of the file as it was read, those to correct before the others. */
export function LinesTable({ lines }: { lines: readonly PreviewLine[] }) {
  const [all, setAll] = useState(false);
  const faulty = lines.filter(({ faults }) => faults.length > 0);
  const sound = lines.filter(({ faults }) => faults.length === 0);
  const ordered = [...faulty, ...sound];
  const shown = all ? ordered : ordered.slice(0, shownFirst);
  return (
    <div className={styles.lines}>
      <Table caption="Contrats lus dans le fichier">
        <thead>
          <tr>
            <th scope="col">Ligne</th>
            <th scope="col">Personne</th>
            <th scope="col">Mission</th>
            <th scope="col">Durée</th>
            <th scope="col">Document</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <Line key={line.line} line={line} />
          ))}
        </tbody>
      </Table>
      {shown.length < ordered.length && (
        <Button small onPress={() => setAll(true)}>
          Afficher les {frenchNumber(ordered.length)} lignes
        </Button>
      )}
    </div>
  );
}

function Line({ line }: { line: PreviewLine }) {
  const { faults, term, scan } = line;
  if (faults.length > 0) return <FaultyLine line={line} />;
  return (
    <tr>
      <th scope="row">{line.line}</th>
      <td className={styles.person}>
        {line.name}
        <Below>{line.manager}</Below>
      </td>
      <td>{line.mission}</td>
      <td>{term !== null && `du ${frenchDay(term.startsOn)} au ${frenchDay(term.endsOn)}`}</td>
      <td>{scan === null ? 'aucun' : <ScanState {...scan} />}</td>
    </tr>
  );
}

function FaultyLine({ line: { line, name, faults } }: { line: PreviewLine }) {
  return (
    <tr className={styles.faulty}>
      <th scope="row">{line}</th>
      <td colSpan={4}>
        <p className={styles.wrong}>
          <Icon name="alert" /> <strong>À corriger</strong>
          {name !== '' && <span> · {name}</span>}
        </p>
        <ul className={styles.faults}>
          {faults.map(({ column, detail }) => (
            <li key={`${column} ${detail}`}>
              <strong>{column}</strong>&nbsp;: {detail}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function ScanState({ name, received }: { name: string; received: boolean }) {
  return (
    <span className={received ? styles.received : styles.awaited}>
      <Icon name={received ? 'check' : 'clock'} />
      {name}
      <Below>{received ? 'joint' : 'à joindre'}</Below>
    </span>
  );
}
