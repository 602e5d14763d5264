import { typography } from '@equipage/domain';
import { readSay } from './pieces.ts';
import { variableLabel } from './variable-labels.ts';

/** A sentence as one reads it outside any contract: variables by their names, agreements with all their forms. */
export function readable(say: string): string {
  return typography(
    readSay(say)
      .map((piece) => {
        if (piece.kind === 'words') return piece.text;
        if (piece.kind === 'variable') return piece.words ?? `[${variableLabel(piece.name)}]`;
        const forms = piece.forms.map((form) =>
          form
            .map((part) =>
              part.kind === 'words' ? part.text : (part.words ?? `[${variableLabel(part.name)}]`),
            )
            .join(''),
        );
        return `(${forms.join(' / ')})`;
      })
      .join(''),
  );
}
