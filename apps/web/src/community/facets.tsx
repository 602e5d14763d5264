import { domainCodes, domainLabels, phases, stateLabels } from '@equipage/domain';
import { useState } from 'react';
import { inSignature } from '../platform/community.ts';
import type { CommunityFacets } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { attentions, filterCount, type Selection } from './address.ts';
import { DirectorateFacet } from './directorate-facet.tsx';
import { FacetGroup } from './facet-group.tsx';
import styles from './facets.module.css';
import { attentionLabels, communityPhaseLabels } from './words.ts';

export interface FacetsProps {
  selection: Selection;
  /** Not there yet while they come: the boxes stand without their counts. */
  facets: CommunityFacets | undefined;
  onChange: (change: Partial<Selection>) => void;
}

const shownPhases = [...phases, 'terminated', 'closed'] as const;

/** What the list may be narrowed to, with how many each choice would leave; behind a button on a phone. */
export function Facets({ selection, facets, onChange }: FacetsProps) {
  const [open, setOpen] = useState(false);
  const chosen = filterCount(selection);
  const { view } = selection;
  const about = attentions.filter(
    (mark) => view === 'calling' || (mark === 'waiting-long') === (view === 'signing'),
  );
  return (
    <div className={styles.facets}>
      <Button
        className={styles.opener}
        wide
        icon="filter"
        aria-expanded={open}
        aria-controls="facets"
        onPress={() => setOpen(!open)}
      >
        {chosen === 0 ? 'Filtrer' : `Filtrer (${chosen})`}
      </Button>
      <div id="facets" className={classNames(styles.groups, !open && styles.folded)}>
        {view === 'signing' && (
          <FacetGroup
            label="État"
            options={inSignature.map((value) => ({ value, label: stateLabels[value] }))}
            counts={facets?.state}
            values={selection.state}
            onChange={(state) => onChange({ state })}
            noun="contrat"
          />
        )}
        {view !== 'signing' && (
          <FacetGroup
            label="Phase"
            options={shownPhases.map((value) => ({ value, label: communityPhaseLabels[value] }))}
            counts={facets?.phase}
            values={selection.phase}
            onChange={(phase) => onChange({ phase })}
          />
        )}
        <FacetGroup
          label="À surveiller"
          options={about.map((value) => ({ value, label: attentionLabels[value] }))}
          counts={facets?.attention}
          values={selection.attention}
          onChange={(attention) => onChange({ attention })}
        />
        <FacetGroup
          label="Domaine"
          options={domainCodes.map((value) => ({ value, label: domainLabels[value] }))}
          counts={facets?.domain}
          values={selection.domain}
          onChange={(domain) => onChange({ domain })}
          note="Une personne peut en avoir plusieurs."
        />
        <DirectorateFacet
          counts={facets?.directorate ?? []}
          values={selection.directorate}
          onChange={(directorate) => onChange({ directorate })}
        />
      </div>
    </div>
  );
}
