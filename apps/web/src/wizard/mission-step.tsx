import { endpoints } from '@equipage/contract-api';
import { domainCodes, domainLabels, type MissionStep as MissionBody, textLimits } from '@equipage/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../platform/api.ts';
import { Loaded } from '../platform/loaded.tsx';
import { stepErrors } from '../platform/problems.ts';
import type { ContractView, Mission } from '../platform/views.ts';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Help } from '../ui/help.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './fields.module.css';
import { fieldId } from './step-content.ts';
import { StepFrame } from './step-frame.tsx';
import type { OpenStep } from './use-drafts.ts';

const openMissionsQuery = queryOptions({
  queryKey: ['missions', 'open'],
  queryFn: async () =>
    (await api(endpoints.listMissions, { query: { status: 'open', pageSize: '100' } })).items,
});

const ownMission = 'own';

/** The mission: from the catalogue or one's own, its domains, what I will do, until when. */
export function MissionStep({ contract, draft }: { contract: ContractView; draft: OpenStep<'mission'> }) {
  const missions = useQuery(openMissionsQuery);
  const { body, change } = draft;
  const notice = stepErrors(contract, 'mission', 'notice')['/deadline'];
  return (
    <StepFrame contract={contract} step="mission" draft={draft}>
      {(errors) => (
        <>
          <Loaded query={missions} what="le catalogue des missions">
            {(items) => <Catalogue missions={items} body={body} change={change} />}
          </Loaded>
          <CheckboxGroup
            id={fieldId('/domains')}
            label="Dans quels domaines ?"
            help="Un ou plusieurs."
            choices={domainCodes.map((value) => ({ value, label: domainLabels[value] }))}
            values={body.domains ?? []}
            onChange={(domains) => change({ domains })}
            error={errors['/domains']}
          />
          <div className={styles.stack}>
            <TextField
              id={fieldId('/title')}
              label="Titre de la mission"
              value={body.title ?? ''}
              onChange={(title) => change({ title })}
              error={errors['/title']}
              maxLength={textLimits.title}
            />
            <TextField
              id={fieldId('/description')}
              label="Ce que je ferai"
              help="En quelques phrases, avec vos mots. N’écrivez rien sur la santé, la famille ou un mandat."
              multiline
              value={body.description ?? ''}
              onChange={(description) => change({ description })}
              error={errors['/description']}
              maxLength={textLimits.long}
            />
          </div>
          <div className={styles.stack}>
            <DateField
              id={fieldId('/deadline')}
              label="Échéance de la mission"
              help="Le jour où la mission devrait être menée à bien. Ce n’est pas la fin du contrat."
              value={body.deadline ?? null}
              onChange={(deadline) => change({ deadline })}
              error={errors['/deadline']}
            />
            <Help question="Échéance et fin du contrat&nbsp;: quelle différence&#8239;?">
              <p>
                Le contrat dure six mois. La mission peut finir avant. Si son échéance vient après, vous
                pourrez demander une prolongation&nbsp;: rien n’empêche de signer.
              </p>
            </Help>
            {notice && <Notice kind="wait">{notice}</Notice>}
          </div>
        </>
      )}
    </StepFrame>
  );
}

interface CatalogueProps {
  missions: readonly Mission[];
  body: MissionBody;
  change: (answers: Partial<MissionBody>) => void;
}

/** Choosing a mission fills the rest of the step with it; what was one's own words stays when coming back to them. */
function Catalogue({ missions, body, change }: CatalogueProps) {
  const choose = (id: string) => {
    const mission = missions.find((one) => one.id === id);
    if (mission === undefined) return change({ missionId: null });
    const { title, description, deadline, domains } = mission;
    return change({ missionId: id, title, description, deadline, domains: [...domains] });
  };
  return (
    <ChoiceGroup
      id={fieldId('/missionId')}
      label="Une mission du catalogue, ou la vôtre ?"
      choices={[
        { value: ownMission, label: 'Je propose ma propre mission' },
        ...missions.map((mission) => ({
          value: mission.id,
          label: mission.title,
          description: `${mission.domains.map((code) => domainLabels[code]).join(', ')} · avec ${mission.lead.firstName} ${mission.lead.lastName}`,
        })),
      ]}
      value={body.missionId ?? ownMission}
      onChange={choose}
    />
  );
}
