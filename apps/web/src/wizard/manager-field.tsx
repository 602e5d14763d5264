import { PersonField } from '../platform/person-field.tsx';
import type { PersonCard } from '../platform/views.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { fieldId } from './step-content.ts';

export interface ManagerFieldProps {
  chosenId: string | null;
  /** The person that the contract names now. */
  known: PersonCard | null;
  onChange: (id: string | null) => void;
  error?: string | undefined;
}

/** Finds one's line manager in the directory, by name. */
export function ManagerField(props: ManagerFieldProps) {
  return (
    <div>
      <PersonField
        {...props}
        id={fieldId('/managerId')}
        label="Votre supérieur ou supérieure hiérarchique"
        help="La personne qui organise votre travail au quotidien. Cherchez-la par son nom."
      />
      <Disclosure label="Cette personne n’est pas dans l’annuaire">
        <p>
          Écrivez à la personne chargée de la communauté du Lab’ : elle l’ajoutera. Vos autres réponses sont
          enregistrées, vous reprendrez ici.
        </p>
      </Disclosure>
    </div>
  );
}
