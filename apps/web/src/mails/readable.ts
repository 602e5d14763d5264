import { isMailVariable, mailVariableLabels } from '@equipage/contract-text';

/** A mail's words with their variables by their names: « [nom de l’agent] demande votre accord ». */
export const readable = (say: string): string =>
  say.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    isMailVariable(name) ? `[${mailVariableLabels[name]}]` : name,
  );
