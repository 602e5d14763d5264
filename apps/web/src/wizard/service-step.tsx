import { stockTakings, textLimits } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { TextField } from '../ui/text-field.tsx';
import { stockTakingLabels } from './answers-in-words.ts';
import { ManagerField } from './manager-field.tsx';
import { fieldId } from './step-content.ts';
import { StepFrame } from './step-frame.tsx';
import type { StepDraft } from './use-step-draft.ts';

/** Who decides, what the service gains, when stock is taken together. */
export function ServiceStep({ contract, draft }: { contract: ContractView; draft: StepDraft<'service'> }) {
  const { body, change } = draft;
  return (
    <StepFrame
      contract={contract}
      step="service"
      draft={draft}
      lead="Votre hiérarchie s’engage avec vous : elle vous libère aux dates convenues. Elle signe après vous."
    >
      {(errors) => (
        <>
          <ManagerField
            chosenId={body.managerId ?? null}
            known={contract.manager}
            onChange={(managerId) => change({ managerId })}
            error={errors['/managerId']}
          />
          <TextField
            id={fieldId('/benefits')}
            label="Ce que votre service y gagne"
            optional
            help="Votre contrat cite déjà les compétences nouvelles, la culture de l’innovation et l’accès aux ressources du Lab’. Ajoutez ce qui est propre à votre service."
            multiline
            value={body.benefits ?? ''}
            onChange={(benefits) => change({ benefits })}
            error={errors['/benefits']}
            maxLength={textLimits.long}
          />
          <ChoiceGroup
            id={fieldId('/stockTaking')}
            label="Quand ferez-vous le point ensemble ?"
            choices={stockTakings.map((value) => ({ value, label: stockTakingLabels[value] }))}
            value={body.stockTaking ?? null}
            onChange={(stockTaking) => change({ stockTaking })}
            error={errors['/stockTaking']}
          />
        </>
      )}
    </StepFrame>
  );
}
