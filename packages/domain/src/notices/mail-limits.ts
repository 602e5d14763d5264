/** Longest words of a mail, in characters, a variable counting for its name; most paragraphs. */
export const mailLimits = { subject: 120, title: 240, paragraph: 1000, action: 40, paragraphs: 8 } as const;
