import { ofName, type Seat, seats } from '@equipage/domain';
import { useState } from 'react';
import { ActDialogFrame } from '../platform/act-dialog-frame.tsx';
import { useContractAct } from '../platform/contracts.ts';
import { fieldErrors } from '../platform/problems.ts';
import { useHasRole } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { AbsenceDays, type Days, isWhole } from './absence-days.tsx';
import { type Absence, absentLabels } from './absence-words.ts';

interface AbsenceProps {
  contract: ContractView;
  onClose: () => void;
}

const follows =
  'Aucun motif n’est demandé. Les dates prévues de l’agent ces jours-là sont retirées, les rappels s’arrêtent, et la durée du contrat ne change pas. L’agent et sa hiérarchie en sont avertis.';

/** Who is away, from when to when: recorded by the manager or the officer. */
export function AbsenceDialog({ contract, onClose }: AbsenceProps) {
  const record = useContractAct('recordAbsence');
  const isOfficer = useHasRole('officer');
  const choices = seats
    .filter((seat) => seat !== 'executive' || isOfficer)
    .map((value) => ({ value, label: absentLabels[value] }));
  const [of, setOf] = useState<Seat>('agent');
  const [days, setDays] = useState<Days>({ startsOn: null, endsOn: null });
  const [tried, setTried] = useState(false);
  const confirm = () => {
    setTried(true);
    if (!isWhole(days)) return;
    const onSuccess = () => {
      announce('Absence enregistrée.');
      onClose();
    };
    record.mutate({ contract, body: { of, ...days } }, { onSuccess });
  };
  return (
    <ActDialogFrame
      title="Enregistrer une absence"
      onClose={onClose}
      confirm="Enregistrer cette absence"
      pending={record.isPending}
      error={record.error}
      onConfirm={confirm}
    >
      <p>{follows}</p>
      <ChoiceGroup label="Qui est absent" choices={choices} value={of} onChange={setOf} />
      <AbsenceDays days={days} onChange={setDays} tried={tried} told={fieldErrors(record.error)} />
    </ActDialogFrame>
  );
}

/** Other days, or none: it was a mistake. */
export function CorrectAbsenceDialog({ contract, absence, onClose }: AbsenceProps & { absence: Absence }) {
  const correct = useContractAct('correctAbsence');
  const withdraw = useContractAct('withdrawAbsence');
  const [days, setDays] = useState<Days>(absence);
  const [tried, setTried] = useState(false);
  const done = (words: string) => ({
    onSuccess: () => {
      announce(words);
      onClose();
    },
  });
  const confirm = () => {
    setTried(true);
    if (!isWhole(days)) return;
    const { startsOn, endsOn } = days;
    const body = { absenceId: absence.id, startsOn, endsOn };
    correct.mutate({ contract, body }, done('Absence corrigée.'));
  };
  const remove = () =>
    withdraw.mutate({ contract, body: { absenceId: absence.id } }, done('Absence retirée.'));
  return (
    <ActDialogFrame
      title={`Absence ${ofName(absence.name)}`}
      onClose={onClose}
      confirm="Corriger les jours"
      pending={correct.isPending}
      error={correct.error ?? withdraw.error}
      onConfirm={confirm}
      otherwise={
        <Button variant="quiet-danger" pending={withdraw.isPending} onPress={remove}>
          Retirer cette absence
        </Button>
      }
    >
      <p>
        Pour un retour aujourd’hui, donnez hier comme dernier jour. Les dates déjà retirées ne reviennent pas.
      </p>
      <AbsenceDays days={days} onChange={setDays} tried={tried} told={fieldErrors(correct.error)} />
    </ActDialogFrame>
  );
}
