import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Loaded } from '../platform/loaded.tsx';
import { Below } from '../ui/below.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { Table } from '../ui/table.tsx';
import styles from './import.module.css';
import { type ImportLine, type LineKind, linesQuery, linesShown, type Preview } from './import-queries.ts';

export interface ImportLinesProps {
  kind: LineKind;
  heading: string;
  preview: Preview;
  total: number;
  /** Before each line: a box to tick. */
  choice?: ((line: ImportLine) => ReactNode) | undefined;
  children?: ReactNode;
}

/** People of one kind in what a file would do, page by page; nothing where there are none. */
export function ImportLines({ kind, heading, preview, total, choice, children }: ImportLinesProps) {
  const [page, setPage] = useState(1);
  const lines = useQuery({ ...linesQuery(preview, kind, page), enabled: total > 0 });
  if (total === 0) return null;
  const pages = Math.ceil(total / linesShown);
  return (
    <PagePart title={heading}>
      {children}
      <Loaded query={lines} what="les lignes">
        {({ items }) => (
          <Table caption={heading} className={styles.lines}>
            <thead>
              <tr>
                {choice !== undefined && <th scope="col">Départ</th>}
                {kind !== 'absent' && <th scope="col">Ligne</th>}
                <th scope="col">Personne</th>
                <th scope="col">{kind === 'faulty' || kind === 'changed' ? 'Détail' : 'Poste'}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((line) => (
                <tr key={line.line ?? line.personId} className={kind === 'faulty' ? styles.faulty : ''}>
                  {choice !== undefined && <td>{choice(line)}</td>}
                  {line.line !== null && <td className={styles.number}>{line.line}</td>}
                  <th scope="row">
                    {line.name === '' ? 'Sans nom' : line.name}
                    <Below>{line.email}</Below>
                  </th>
                  <td>
                    <Detail line={line} kind={kind} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Loaded>
      {pages > 1 && (
        <nav className={styles.pages} aria-label={`Pages : ${heading}`}>
          <span>
            page {page} sur {pages}
          </span>
          {page > 1 && (
            <Button small icon="back" onPress={() => setPage(page - 1)}>
              Précédents
            </Button>
          )}
          {page < pages && (
            <Button small iconAfter="forward" onPress={() => setPage(page + 1)}>
              Suivants
            </Button>
          )}
        </nav>
      )}
    </PagePart>
  );
}

function Detail({ line, kind }: { line: ImportLine; kind: LineKind }) {
  if (kind === 'faulty')
    return (
      <ul className={styles.details}>
        {line.faults.map(({ column, detail }) => (
          <li key={`${column} ${detail}`}>
            <Icon name="alert" /> <strong>{column}</strong>&nbsp;: {detail}
          </li>
        ))}
      </ul>
    );
  if (kind !== 'changed') return line.post;
  return (
    <ul className={styles.details}>
      {line.returns && <li>Revient dans l’annuaire.</li>}
      {line.changes.map(({ label, before, after }) => (
        <li key={label}>
          <strong>{label}</strong>&nbsp;: {before} <span aria-hidden="true">→</span> {after}
        </li>
      ))}
    </ul>
  );
}
