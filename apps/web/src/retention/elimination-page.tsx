import { frenchDay, fullName } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { moment } from '../ui/french-dates.ts';
import { PlainPage } from '../ui/plain-page.tsx';
import { EliminationActs } from './elimination-acts.tsx';
import { EliminationLines } from './elimination-lines.tsx';
import { type Elimination, eliminationQuery } from './queries.ts';
import styles from './retention.module.css';
import { contentWords, eliminationWords } from './words.ts';

/** One list of what is to be eliminated: what is on it, its visa, and what comes next. */
export function EliminationPage() {
  const { eliminationId = '' } = useParams();
  return (
    <Loaded query={useQuery(eliminationQuery(eliminationId))} what="le bordereau" page>
      {(elimination) => <List elimination={elimination} />}
    </Loaded>
  );
}

function List({ elimination }: { elimination: Elimination }) {
  const { id, number, lines } = elimination;
  return (
    <PlainPage title={`Bordereau ${number}`} way={{ to: addresses.retention, label: 'Conservation' }}>
      <Facts elimination={elimination} />
      <div className={styles.acts}>
        <ButtonLink reloadDocument icon="download" to={`/api/eliminations/${id}/bordereau.pdf`}>
          Bordereau en PDF
        </ButtonLink>
        <ButtonLink reloadDocument icon="download" to={`/api/eliminations/${id}/bordereau.csv`}>
          Bordereau en CSV
        </ButtonLink>
      </div>
      <EliminationActs elimination={elimination} />
      <EliminationLines lines={lines} />
    </PlainPage>
  );
}

function Facts({ elimination }: { elimination: Elimination }) {
  const { state, preparedBy, preparedAt, visa, startedBy, startedAt, doneAt, done, leftOut } = elimination;
  const { visaRecordedBy, visaRecordedAt, abandonedBy, abandonedAt } = elimination;
  return (
    <dl className={styles.facts}>
      <Fact name="Où il en est" value={eliminationWords[state]} />
      <Fact name="Contenu" value={contentWords(elimination)} />
      <Fact name="Établi" value={`le ${moment(preparedAt)}, par ${fullName(preparedBy)}`} />
      {visa && (
        <Fact
          name="Visa"
          value={`${visa.service}, ${visa.signatory}, le ${frenchDay(visa.signedOn)}, ${visa.reference}`}
        />
      )}
      {visaRecordedBy && visaRecordedAt && (
        <Fact
          name="Visa enregistré"
          value={`le ${moment(visaRecordedAt)}, par ${fullName(visaRecordedBy)}`}
        />
      )}
      {startedBy && startedAt && (
        <Fact name="Élimination lancée" value={`le ${moment(startedAt)}, par ${fullName(startedBy)}`} />
      )}
      {startedAt && <Fact name="Éliminé" value={`${done} sur ${elimination.lines.length}`} />}
      {leftOut > 0 && <Fact name="Laissé de côté" value={String(leftOut)} />}
      {doneAt && <Fact name="Terminé" value={`le ${moment(doneAt)}`} />}
      {abandonedBy && abandonedAt && (
        <Fact name="Abandonné" value={`le ${moment(abandonedAt)}, par ${fullName(abandonedBy)}`} />
      )}
    </dl>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
