import { givenRoleLabels, givenRoles } from '@equipage/domain';
import { useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { ChangeTrouble } from './change-trouble.tsx';
import { giveRoles, type Person, usePersonChange } from './queries.ts';
import { roleTasks } from './words.ts';

const choices = givenRoles.map((value) => ({
  value,
  label: givenRoleLabels[value],
  description: roleTasks[value],
}));

/** The roles that a person holds; everyone is an agent, and a superior by the contracts that name them. */
export function RolesPart({ person }: { person: Person }) {
  const [roles, setRoles] = useState(person.roles);
  const giving = usePersonChange(() => giveRoles(person, roles));
  const isSame = roles.length === person.roles.length && roles.every((role) => person.roles.includes(role));
  return (
    <PagePart title="Rôles">
      <CheckboxGroup label="Rôles donnés" choices={choices} values={roles} onChange={setRoles} />
      {!isSame && (
        <Button
          small
          pending={giving.isPending}
          onPress={() => giving.mutate(undefined, { onSuccess: () => announce('Rôles enregistrés.') })}
        >
          Enregistrer les rôles
        </Button>
      )}
      <ChangeTrouble error={giving.error} onRefreshed={giving.reset} />
    </PagePart>
  );
}
