import { stockTakings, textLimits } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Help } from '../ui/help.tsx';
import { TextField } from '../ui/text-field.tsx';
import { stockTakingLabels } from './answers-in-words.ts';
import { ManagerField } from './manager-field.tsx';
import { fieldId } from './step-content.ts';
import { StepFrame } from './step-frame.tsx';
import type { OpenStep } from './use-drafts.ts';

/** Who decides, what the service gains, when stock is taken together. */
export function ServiceStep({ contract, draft }: { contract: ContractView; draft: OpenStep<'service'> }) {
  const { body, change } = draft;
  return (
    <StepFrame contract={contract} step="service" draft={draft}>
      {(errors) => (
        <>
          <div>
            <ManagerField
              chosenId={body.managerId ?? null}
              known={contract.manager}
              onChange={(managerId) => change({ managerId })}
              error={errors['/managerId']}
            />
            <Help question="Qui choisir, et que lui demande-t-on&#8239;?">
              <p>
                La personne dont vous dépendez et qui peut vous libérer. Elle lira votre contrat, vos dates et
                les heures demandées, puis donnera son accord, demandera une modification ou refusera en
                disant pourquoi. Vous ne pouvez pas vous choisir vous-même.
              </p>
            </Help>
          </div>
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
