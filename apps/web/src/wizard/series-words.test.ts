import { describe, expect, it } from 'vitest';
import { countOfSeries, seriesInWords } from './series-words.ts';

const morning = (date: string) => ({ date, from: '09:00', to: '12:30' });

describe('a rhythm in words', () => {
  it('counts what it adds, names what it leaves out and says that it stopped', () => {
    const found = {
      dates: [morning('2026-12-08'), morning('2026-12-22')],
      leftOut: [
        { date: '2027-01-05', name: 'jour de l’An' },
        { date: '2027-01-19', name: null },
      ],
      stoppedAt: '2027-02-02',
    };
    expect(countOfSeries(found, 'morning')).toBe('2\u00a0matinées');
    expect(seriesInWords(found, 'morning')).toEqual([
      '2\u00a0matinées, 7\u00a0h\u00a0: du 8 décembre 2026 au 22 décembre 2026.',
      'Laissés de côté\u00a0: 5 janvier 2027 (jour de l’An), 19 janvier 2027 (jour de fermeture).',
      'Arrêt avant le 2 février 2027\u00a0: l’enveloppe d’heures est atteinte.',
    ]);
  });

  it('counts a whole day once', () => {
    const found = {
      dates: [morning('2026-12-08'), { date: '2026-12-08', from: '14:00', to: '17:30' }],
      leftOut: [],
      stoppedAt: null,
    };
    expect(seriesInWords(found, 'day')).toEqual(['1\u00a0journée, 7\u00a0h\u00a0: le 8 décembre 2026.']);
  });

  it('says when there is nothing to add', () => {
    expect(seriesInWords({ dates: [], leftOut: [], stoppedAt: null }, 'day')).toEqual([
      'Rien de plus à planifier à ce rythme.',
    ]);
  });
});
