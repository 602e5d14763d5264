import { noticeKinds, toldPairs, typography } from '@equipage/domain';
import { describe, expect, it } from 'vitest';
import { templateFor } from './notice-letter.ts';
import { mailVariables } from './template.ts';
import { mailTemplates } from './templates.ts';

describe('the words of the mails', () => {
  it('are there for everybody who is told of anything', () => {
    for (const { kind, to } of toldPairs) expect(templateFor({ kind, as: to }).subject).not.toBe('');
  });

  const written = noticeKinds.flatMap((kind) =>
    Object.entries(mailTemplates[kind]).map(([to, template]) => ({ name: `${kind} to ${to}`, template })),
  );

  it.each(written)('name what there is, in French: $name', ({ template }) => {
    for (const words of Object.values(template)) {
      for (const [, name] of words.matchAll(/\{(\w+)\}/g))
        expect(mailVariables.some((variable) => variable === name)).toBe(true);
      expect(words.replaceAll(/\{\w+\}/g, '')).not.toMatch(
        /[·]|\b(manager|responsable|renouvellement|dénonciation|exécutif)\b/i,
      );
      expect(typography(typography(words))).toBe(typography(words));
      expect(words).not.toContain("'");
    }
    expect(template.title).toMatch(/[.!]$/);
    expect(template.subject).not.toMatch(/\.$/);
    expect(template.subject.length).toBeLessThan(80);
  });
});
