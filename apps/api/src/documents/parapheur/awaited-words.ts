/** What is printed where that signature is awaited: it may be covered by it, and nothing else may. */
export const awaitedWords = 'Signature électronique portée par ce fichier';
