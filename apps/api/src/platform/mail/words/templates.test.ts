import { mailFaults, mailLetters } from '@equipage/contract-text';
import { letterKinds, typography } from '@equipage/domain';
import { describe, expect, it } from 'vitest';
import { mailTemplates, originalWords } from './original.ts';

describe('the words of the mails', () => {
  it.each(mailLetters.map((letter) => [letter.id, letter] as const))(
    'hold to their own rules, the same for all who are told alike: %s',
    (_id, letter) => {
      const [words, ...others] = letter.to.map((as) => originalWords({ kind: letter.kind, as }));
      if (words === undefined) throw new Error('told to nobody');
      for (const other of others) expect(other).toEqual(words);
      expect(mailFaults(words, letter)).toEqual([]);
    },
  );

  const written = letterKinds.flatMap((kind) =>
    Object.entries(mailTemplates[kind]).map(([to, template]) => ({ name: `${kind} to ${to}`, template })),
  );

  it.each(written)('are French: $name', ({ template }) => {
    for (const words of Object.values(template)) {
      expect(words.replaceAll(/\{\w+\}/g, '')).not.toMatch(
        /\b(manager|responsable|renouvellement|dénonciation|exécutif)\b/i,
      );
      expect(typography(typography(words))).toBe(typography(words));
      expect(words).not.toContain("'");
    }
    expect(template.title).toMatch(/[.!]$/);
    expect(template.subject).not.toMatch(/\.$/);
    expect(template.subject.length).toBeLessThan(80);
  });
});
