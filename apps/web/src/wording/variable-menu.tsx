import { groupLabels, variableGroups, variableLabels } from '@equipage/contract-text';
import { MenuButton } from '../ui/menu-button.tsx';

export interface VariableMenuProps {
  onChoose: (name: string) => void;
  /** Leaves out those that are printed by words of their own. */
  withoutChoices?: boolean | undefined;
}

/** What the contract puts in by itself: variables are picked here, never typed. */
export function VariableMenu({ onChoose, withoutChoices = false }: VariableMenuProps) {
  const groups = variableGroups.map((group) => ({
    heading: groupLabels[group],
    choices: variableLabels
      .filter((variable) => variable.group === group && !(withoutChoices && variable.choice))
      .map(({ name, label }) => ({ id: name, label })),
  }));
  return (
    <MenuButton
      small
      iconAfter="down"
      groups={groups.filter(({ choices }) => choices.length > 0)}
      onChoose={onChoose}
    >
      Insérer une variable
    </MenuButton>
  );
}
