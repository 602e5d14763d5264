import { ProblemError } from '@equipage/contract-api';
import { describe, expect, it } from 'vitest';
import { failureWords, fieldErrors, stepErrors } from './problems.ts';

const refused = new ProblemError({
  type: 'about:blank',
  title: 'Des réponses sont à corriger',
  status: 422,
  code: 'invalid',
  errors: [
    { pointer: '/lastName', code: 'too-long', detail: 'Au plus 100 signes.' },
    { pointer: '/lastName', code: 'forbidden-character', detail: 'Retirez U+202E.' },
  ],
});

describe('fieldErrors', () => {
  it('gives each field its first sentence', () => {
    expect(fieldErrors(refused)).toEqual({ '/lastName': 'Au plus 100 signes.' });
    expect(fieldErrors(new TypeError('Failed to fetch'))).toEqual({});
  });
});

describe('stepErrors', () => {
  const problems = [
    {
      pointer: '/commitment/percent',
      code: 'missing',
      detail: 'Choisissez une part.',
      level: 'fault' as const,
    },
    {
      pointer: '/mission/deadline',
      code: 'after-term',
      detail: 'Au-delà du terme.',
      level: 'notice' as const,
    },
    { pointer: '/mission/title', code: 'missing', detail: 'Donnez un titre.', level: 'fault' as const },
  ];

  it('keeps one step’s faults, with pointers of its own', () => {
    expect(stepErrors({ problems }, 'commitment')).toEqual({ '/percent': 'Choisissez une part.' });
    expect(stepErrors({ problems }, 'mission')).toEqual({ '/title': 'Donnez un titre.' });
    expect(stepErrors({ problems }, 'mission', 'notice')).toEqual({ '/deadline': 'Au-delà du terme.' });
  });
});

describe('failureWords', () => {
  it('offers to try again when nobody answered, not after a refusal', () => {
    expect(failureWords(new TypeError('Failed to fetch')).retryable).toBe(true);
    expect(failureWords(refused)).toMatchObject({ title: 'Des réponses sont à corriger', retryable: false });
  });

  it('says that a proxy answered by itself, whose words over HTTP/2 are none', () => {
    const by = (status: number) =>
      failureWords(new ProblemError({ type: 'about:blank', title: '', status, code: 'unexpected-answer' }));
    expect(by(413).title).toBe('Fichier trop volumineux');
    expect(by(403).detail).toContain('réponse 403');
    expect(by(504)).toMatchObject({ title: 'Le serveur n’a pas pu répondre', retryable: true });
  });
});
