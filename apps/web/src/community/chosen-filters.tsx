import { domainLabels, stateLabels } from '@equipage/domain';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { type Facet, filterCount, type Selection, withoutFilters } from './address.ts';
import styles from './community.module.css';
import { attentionLabels, communityPhaseLabels } from './words.ts';

export interface ChosenFiltersProps {
  selection: Selection;
  onChange: (change: Partial<Selection>) => void;
}

interface Chosen {
  facet: Facet;
  value: string;
  label: string;
}

function chosenOf({ domain, directorate, phase, state, attention }: Selection): Chosen[] {
  return [
    ...state.map((value) => ({ facet: 'state' as const, value, label: stateLabels[value] })),
    ...phase.map((value) => ({ facet: 'phase' as const, value, label: communityPhaseLabels[value] })),
    ...attention.map((value) => ({ facet: 'attention' as const, value, label: attentionLabels[value] })),
    ...domain.map((value) => ({ facet: 'domain' as const, value, label: domainLabels[value] })),
    ...directorate.map((value) => ({ facet: 'directorate' as const, value, label: value })),
  ];
}

/** The filters that are on, each with the way to take it off. */
export function ChosenFilters({ selection, onChange }: ChosenFiltersProps) {
  const takeOff = ({ facet, value }: Chosen) =>
    onChange({ [facet]: selection[facet].filter((kept) => kept !== value) });
  return (
    <>
      {chosenOf(selection).map((chosen) => (
        <button
          key={`${chosen.facet} ${chosen.value}`}
          type="button"
          className={styles.chosen}
          onClick={() => takeOff(chosen)}
        >
          {chosen.label}
          <Icon name="close" />
          <VisuallyHidden>, retirer ce filtre</VisuallyHidden>
        </button>
      ))}
      {filterCount(selection) > 1 && (
        <Button variant="quiet" small onPress={() => onChange(withoutFilters(selection))}>
          Tout retirer
        </Button>
      )}
    </>
  );
}
