const prefix = /^Direction (?:des |du |de la |de l’|de )(?=.)/u;
const inner = / et (?:des |du |de la |de l’)(?=\p{Lu})/gu;

/** A directorate's name in the column that is headed « Direction »: « Finances et Commande publique ». */
export function underDirection(name: string): string {
  const rest = name.replace(prefix, '');
  return rest === name ? name : rest.charAt(0).toUpperCase() + rest.slice(1).replace(inner, ' et ');
}
