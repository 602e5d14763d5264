import { contractStates } from './contract.ts';
import { type Transition, transitions } from './transitions.ts';

/*
 * The transition table as it stands in ARCHITECTURE.md, where a script puts it and a check compares it.
 */

/** The table in Markdown. */
export function transitionTable(): string {
  const rows = transitions.map((line) => [
    line.act,
    line.label,
    states(line),
    who(line),
    line.to,
    line.guard,
  ]);
  const head = ['act', 'label', 'from', 'by', 'to', 'guard'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The same as a Mermaid state diagram. */
export function transitionDiagram(): string {
  const declared = contractStates.map((state) => `  state "${state}" as ${identifier(state)}`);
  const arrows = transitions.flatMap((line) =>
    line.from === 'none'
      ? [`  [*] --> ${identifier(line.to)} : ${caption(line)}`]
      : line.from.map((state) => `  ${identifier(state)} --> ${target(line, state)} : ${caption(line)}`),
  );
  return ['stateDiagram-v2', ...declared, ...arrows].join('\n');
}

function states({ from }: Transition): string {
  return from === 'none' ? '–' : from.join(', ');
}

function who({ by, alsoHolding }: Transition): string {
  return alsoHolding === undefined ? by.join(', ') : `${by.join(', ')} who is also ${alsoHolding}`;
}

function caption(line: Transition): string {
  return `${line.act} (${who(line)})`;
}

function target({ to }: Transition, from: string): string {
  if (to === 'gone') return '[*]';
  return identifier(to === 'same' || to === 'new-draft' ? from : to);
}

/** Mermaid takes no hyphen in the identifier of a state. */
function identifier(state: string): string {
  return state.replaceAll('-', '_');
}
