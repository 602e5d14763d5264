import { textLimits } from '@equipage/domain';
import { useId, useState } from 'react';
import { ActDialogFrame } from '../platform/act-dialog-frame.tsx';
import { useContractAct } from '../platform/contracts.ts';
import { fieldErrors } from '../platform/problems.ts';
import type { ContractView } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { DateField } from '../ui/date-field.tsx';
import { focusField } from '../ui/error-summary.tsx';
import { TextField } from '../ui/text-field.tsx';

/** The agreement of the head of the agent's school, as the officer received it: a dated observation. */
export function SchoolAgreementDialog(props: { contract: ContractView; onClose: () => void }) {
  const { contract, onClose } = props;
  const record = useContractAct('recordObservation');
  const ids = { name: useId(), day: useId() };
  const [said, setSaid] = useState({ name: '', saidOn: null as string | null, text: '' });
  const [tried, setTried] = useState(false);
  const told = fieldErrors(record.error);
  const faults = {
    name: tried && said.name.trim() === '' ? 'Écrivez le nom de l’établissement.' : told['/name'],
    saidOn: tried && said.saidOn === null ? 'Donnez le jour de cet accord.' : told['/saidOn'],
  };
  const confirm = () => {
    setTried(true);
    const { name, saidOn, text } = said;
    if (name.trim() === '') return focusField(ids.name);
    if (saidOn === null) return focusField(ids.day);
    const onSuccess = () => {
      announce('Accord de l’établissement consigné.');
      onClose();
    };
    return record.mutate({ contract, body: { name, saidOn, text: text || null } }, { onSuccess });
  };
  return (
    <ActDialogFrame
      title="Consigner l’accord de l’établissement"
      onClose={onClose}
      confirm="Consigner cet accord"
      pending={record.isPending}
      error={Object.keys(told).length === 0 ? record.error : null}
      onConfirm={confirm}
    >
      <p>
        Pour un agent qui travaille dans un lycée&nbsp;: son supérieur hiérarchique à la Région signe, et la
        direction de l’établissement donne son accord. Il est montré avant la dernière signature et n’arrête
        rien.
      </p>
      <TextField
        id={ids.name}
        label="Établissement, et qui le dirige"
        help="Par exemple&nbsp;: Lycée Déodat-de-Séverac, Mme Roy"
        value={said.name}
        onChange={(name) => setSaid({ ...said, name })}
        error={faults.name}
        maxLength={textLimits.title}
      />
      <DateField
        id={ids.day}
        label="Jour de l’accord"
        value={said.saidOn}
        onChange={(saidOn) => setSaid({ ...said, saidOn })}
        error={faults.saidOn}
      />
      <TextField
        label="Ce qui a été dit"
        help="N’écrivez rien sur la santé, la famille ou un mandat."
        optional
        multiline
        value={said.text}
        onChange={(text) => setSaid({ ...said, text })}
        error={told['/text']}
        maxLength={textLimits.observation}
      />
    </ActDialogFrame>
  );
}
