import { endpoints } from '@equipage/contract-api';
import { frenchList, fullName } from '@equipage/domain';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../platform/api.ts';
import { failureWords } from '../platform/problems.ts';
import { useHasRole, useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { counted } from '../ui/french-count.ts';
import { dayAndMonth, dayOf, timeOf } from '../ui/french-dates.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './reminders.module.css';

const remindersQuery = ({ id, version }: ContractView) =>
  queryOptions({
    queryKey: ['contracts', id, 'reminders', version],
    queryFn: () => api(endpoints.getReminders, { params: { id } }),
  });

/** For the agent and the officer, while somebody else is awaited: what was recalled to them, and one more by hand. */
export function Reminders({ contract }: { contract: ContractView }) {
  const { person } = useSession();
  const isOfficer = useHasRole('officer');
  const isAsking = contract.agent.id === person.id || isOfficer;
  const awaited = contract.waitingFor;
  if (!isAsking || !contract.state.startsWith('awaiting-') || awaited === null) return null;
  return awaited.person.id === person.id ? null : (
    <Sent contract={contract} name={fullName(awaited.person)} />
  );
}

function Sent({ contract, name }: { contract: ContractView; name: string }) {
  const { data } = useQuery(remindersQuery(contract));
  const block = useRef<HTMLDivElement>(null);
  const remind = useRemind(contract, name, () => block.current?.focus());
  if (data === undefined || (!data.mayRemind && data.items.length === 0)) return null;
  const days = data.items.map(({ at }) => dayAndMonth(dayOf(at), { weekday: false }));
  return (
    <div ref={block} tabIndex={-1} className={styles.reminders}>
      {days.length > 0 && (
        <p>
          {counted(days.length, 'rappel envoyé', 'rappels envoyés')}&nbsp;: le {frenchList(days)}.
        </p>
      )}
      {data.mayRemind &&
        (data.nextAt === null ? (
          <Button small pending={remind.isPending} onPress={() => remind.mutate()}>
            Envoyer un rappel
          </Button>
        ) : (
          <p className={styles.later}>
            Prochain rappel possible le {dayAndMonth(dayOf(data.nextAt), { weekday: false })} à{' '}
            {timeOf(data.nextAt)}.
          </p>
        ))}
      {remind.isError && <Notice kind="refusal" role="alert" title={failureWords(remind.error).title} />}
    </div>
  );
}

/** The button goes once pressed: the focus stays where it was. */
function useRemind(contract: ContractView, name: string, onDone: () => void) {
  const client = useQueryClient();
  const { id } = contract;
  return useMutation({
    mutationFn: () => api(endpoints.remind, { params: { id }, body: null }),
    onSuccess: (view) => {
      client.setQueryData(remindersQuery(contract).queryKey, view);
      onDone();
      announce(`Rappel envoyé à ${name}.`);
    },
  });
}
