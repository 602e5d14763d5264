/**
 * What the foot of every page says, word for word as the law has it. Kept apart from the audit grid, which is long and
 * comes with its own page; a test holds the two together.
 */
export const accessibilityMention = 'Accessibilité\u00A0: non conforme';
