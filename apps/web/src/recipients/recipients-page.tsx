import { fullName } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { ReservedPage } from '../platform/reserved-page.tsx';
import { useHasRole } from '../platform/session.ts';
import { Lede, PagePart } from '../ui/page-part.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { RuledList } from '../ui/ruled-list.tsx';
import { CopiedForm } from './copied-form.tsx';
import { InformedForm } from './informed-form.tsx';
import { type Recipients, recipientsQuery } from './queries.ts';
import { RecipientLine } from './recipient-line.tsx';

const title = 'Encadrement et copies';

/** Who is kept informed of a directorate's contracts, and which addresses are in copy: an admin's to settle. */
export function RecipientsPage() {
  const mayRead = [useHasRole('admin'), useHasRole('officer')].includes(true);
  const recipients = useQuery({ ...recipientsQuery, enabled: mayRead });
  if (!mayRead) return <ReservedPage title={title} whose="admin" />;
  return (
    <PlainPage title={title} way={{ to: addresses.settings, label: 'Réglages' }}>
      <Loaded query={recipients} what="l’encadrement et les copies">
        {(read) => <Both recipients={read} />}
      </Loaded>
    </PlainPage>
  );
}

function Both({ recipients }: { recipients: Recipients }) {
  const mayChange = useHasRole('admin');
  const [added, setAdded] = useState(0);
  const onAdded = () => setAdded(added + 1);
  const isEmptied = (name: string | null) =>
    name !== null && !recipients.directorates.some((directorate) => directorate.name === name);
  const line = { mayChange, isEmptied };
  return (
    <>
      <PagePart title="Encadrement tenu informé">
        <Lede>
          Ces personnes lisent les contrats des agents de leur direction dès que l’agent a signé, et peuvent
          faire une observation dans les cinq jours ouvrés. Elles ne voient ni l’historique, ni le dossier de
          preuve. C’est l’annuaire qui dit dans quelle direction est un agent.
        </Lede>
        <Lines empty="Personne n’est tenu informé.">
          {recipients.informed.map(({ id, directorate, person }) => (
            <RecipientLine
              key={id}
              id={id}
              name={fullName(person)}
              detail={person.jobTitle}
              directorate={directorate}
              end="Ne plus tenir informé"
              consequence={`${fullName(person)} ne lira plus les contrats de cette direction, dès maintenant. Les observations déjà faites restent.`}
              {...line}
            />
          ))}
        </Lines>
        {mayChange && <InformedForm key={added} directorates={recipients.directorates} onAdded={onAdded} />}
      </PagePart>
      <PagePart title="Adresses en copie">
        <Lede>
          Ces adresses reçoivent un courriel quand un contrat est signé par tous, et quand il prend fin&nbsp;:
          qui, quelle direction, de quand à quand, et un lien pour le vérifier. Elles n’ont accès à rien
          d’autre.
        </Lede>
        <Lines empty="Aucune adresse en copie.">
          {recipients.copied.map(({ id, directorate, name, email }) => (
            <RecipientLine
              key={id}
              id={id}
              name={name}
              detail={email}
              directorate={directorate}
              end="Ne plus mettre en copie"
              consequence={`${email} ne recevra plus de copie.`}
              {...line}
            />
          ))}
        </Lines>
        {mayChange && <CopiedForm key={added} directorates={recipients.directorates} onAdded={onAdded} />}
      </PagePart>
    </>
  );
}

function Lines({ empty, children }: { empty: string; children: ReactNode[] }) {
  return children.length === 0 ? <p>{empty}</p> : <RuledList>{children}</RuledList>;
}
