import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { Loaded } from '../platform/loaded.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { Table } from '../ui/table.tsx';
import styles from './information.module.css';
import { Part } from './part.tsx';

type Sheet = EndpointAnswer<typeof endpoints.getPrivacySheet>;
type Name = 'register' | 'staff-note';

const sheetQuery = (sheet: Name) =>
  queryOptions({
    queryKey: ['privacy-sheet', sheet],
    queryFn: () => api(endpoints.getPrivacySheet, { params: { sheet } }),
  });

/** The sheet of the register of processing, made of the settings and of what the software keeps. */
export const RegisterPage = () => <SheetPage sheet="register" />;

/** What the hierarchy sees, and what nobody does: for the staff's representatives. */
export const StaffNotePage = () => <SheetPage sheet="staff-note" />;

function SheetPage({ sheet }: { sheet: Name }) {
  return (
    <Loaded query={useQuery(sheetQuery(sheet))} what="ce document" page>
      {(read) => <Whole read={read} sheet={sheet} />}
    </Loaded>
  );
}

function Whole({ read, sheet }: { read: Sheet; sheet: Name }) {
  return (
    <PlainPage title={read.title} way={{ to: addresses.privacy, label: 'Données personnelles' }}>
      <p className={styles.lede}>{read.subtitle}</p>
      <p>{read.intro}</p>
      <p>
        <ButtonLink reloadDocument icon="download" to={`/api/privacy/${sheet}/document.pdf`}>
          Télécharger en PDF
        </ButtonLink>
      </p>
      {read.sections.map(({ heading, intro, facts, table }, place) => (
        <Part key={heading} id={`sheet-${place}`} heading={heading}>
          {intro && <p>{intro}</p>}
          {facts && (
            <Table caption={heading}>
              <tbody>
                {facts.map(({ name, value }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{value}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
          {table && <Rows caption={heading} table={table} />}
        </Part>
      ))}
      {read.statements.map((statement) => (
        <p key={statement}>{statement}</p>
      ))}
    </PlainPage>
  );
}

function Rows({
  caption,
  table: { head, rows },
}: {
  caption: string;
  table: NonNullable<Sheet['sections'][number]['table']>;
}) {
  return (
    <Table caption={caption} className={styles.stacked}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...others]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {others.map((cell, place) => (
              <td key={head[place + 1]} data-head={head[place + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
