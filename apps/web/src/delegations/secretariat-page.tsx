import { type EndpointAnswer, type EndpointInput, endpoints } from '@equipage/contract-api';
import { fullName } from '@equipage/domain';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { Loaded } from '../platform/loaded.tsx';
import { PersonField } from '../platform/person-field.tsx';
import { failureWords } from '../platform/problems.ts';
import { RecordingForm } from '../platform/recording-form.tsx';
import { useHasRole } from '../platform/session.ts';
import { given, useRecording } from '../platform/use-recording.ts';
import { announce } from '../ui/announcer.tsx';
import { Below } from '../ui/below.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Lede, PagePart } from '../ui/page-part.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { RuledLine, RuledList } from '../ui/ruled-list.tsx';

type Naming = EndpointInput<typeof endpoints.nameAssistant>['body'];
type Assistant = EndpointAnswer<typeof endpoints.listAssistants>['items'][number];

const assistantsQuery = queryOptions({
  queryKey: ['assistants'],
  queryFn: async () => (await api(endpoints.listAssistants, {})).items,
});

function useChange<T>(change: (given: T) => Promise<{ items: Assistant[] }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: ({ items }) => client.setQueryData(assistantsQuery.queryKey, items),
  });
}

const title = 'Secrétariat de la direction générale';

/** Those who prepare the executive's signatures, and never sign: named by who holds that seat or by an administrator. */
export function SecretariatPage() {
  const mayName = useHasRole('admin', 'executive');
  const assistants = useQuery({ ...assistantsQuery, enabled: mayName });
  const [named, setNamed] = useState(0);
  return (
    <PlainPage
      title={title}
      way={mayName ? { to: addresses.delegations, label: 'Délégations de signature' } : undefined}
    >
      <Lede>
        {mayName
          ? 'Le secrétariat voit ce qui attend la signature de la direction générale, le lit et imprime le bordereau. Il ne signe rien, ne répond à rien, et ne voit un contrat que tant qu’il attend cette signature.'
          : 'Cette page est celle de l’administration et de la direction générale des services. Vous n’y avez pas accès.'}
      </Lede>
      {mayName && (
        <>
          <Loaded query={assistants} what="le secrétariat">
            {(items) => <Named items={items} />}
          </Loaded>
          <NamingForm key={named} onNamed={() => setNamed(named + 1)} />
        </>
      )}
    </PlainPage>
  );
}

function Named({ items }: { items: readonly Assistant[] }) {
  if (items.length === 0) return <p>Personne n’est encore nommé.</p>;
  return (
    <PagePart title="Qui prépare">
      <RuledList>
        {items.map((person) => (
          <Line key={person.id} person={person} />
        ))}
      </RuledList>
    </PagePart>
  );
}

function Line({ person }: { person: Assistant }) {
  const ending = useChange((id: string) => api(endpoints.endAssistant, { params: { id }, body: null }));
  return (
    <RuledLine
      act={
        <ConfirmButton
          small
          variant="quiet-danger"
          label="Retirer du secrétariat"
          title={`Retirer ${fullName(person)} du secrétariat\u202F?`}
          consequence="Cette personne ne verra plus, dès maintenant, ce qui attend la signature de la direction générale."
          pending={ending.isPending}
          failure={ending.error === null ? undefined : failureWords(ending.error).title}
          onConfirm={() => ending.mutate(person.id, { onSuccess: () => announce('Personne retirée.') })}
        />
      }
    >
      <h3>{fullName(person)}</h3>
      <Below>{person.jobTitle}</Below>
    </RuledLine>
  );
}

const words = {
  form: 'assistant',
  labels: { '/personId': 'Qui prépare les signatures' },
  done: 'Personne nommée au secrétariat.',
};

function NamingForm({ onNamed }: { onNamed: () => void }) {
  const [personId, setPersonId] = useState<string | null>(null);
  const name = useChange((body: Naming) => api(endpoints.nameAssistant, { body }));
  const naming = useRecording(name, words, onNamed);
  return (
    <RecordingForm
      title="Nommer une personne"
      confirm="Nommer au secrétariat"
      recording={naming}
      onSubmit={() => naming.send(given({ personId }))}
    >
      <PersonField
        help="Cherchez la personne par son nom, dans l’annuaire."
        chosenId={personId}
        known={null}
        onChange={setPersonId}
        {...naming.about('/personId')}
      />
    </RecordingForm>
  );
}
