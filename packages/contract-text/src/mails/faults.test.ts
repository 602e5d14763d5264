import { toldPairs, typography } from '@equipage/domain';
import { describe, expect, it } from 'vitest';
import { type MailFaultCode, type MailWords, mailFaultSentence, mailFaults } from './faults.ts';
import { findMailLetter, mailLetterFor, mailLetters } from './letters.ts';

const words: MailWords = {
  subject: '{agent} demande votre accord',
  title: '{agent} demande votre accord pour rejoindre {lab}.',
  body: ['Ce qui est demandé au service : {figures}.'],
  action: 'Lire et décider',
};
const decide = findMailLetter('to-decide-manager');
if (decide === undefined) throw new Error('no such letter');
const faultsOf = (given: Partial<MailWords>) => mailFaults({ ...words, ...given }, decide);

describe('the letters that may be reworded', () => {
  it('tell everybody who is told of anything, once', () => {
    for (const { kind, to } of toldPairs) {
      expect(mailLetters.filter((one) => one.kind === kind && one.to.includes(to))).toHaveLength(1);
      expect(mailLetterFor(kind, to)?.to).toContain(to);
    }
    expect(new Set(mailLetters.map(({ id }) => id)).size).toBe(mailLetters.length);
  });

  it('need nothing that their words may not name', () => {
    for (const { needs, variables } of mailLetters)
      for (const need of needs) expect(need.some((name) => variables.includes(name))).toBe(true);
  });

  it('tell an address in copy who and when, and no more', () => {
    for (const { variables } of mailLetters.filter(({ to }) => to.includes('copied')))
      for (const name of ['figures', 'manager', 'mission', 'motive', 'actor'] as const)
        expect(variables).not.toContain(name);
  });

  it('never name what who leads a mission does not see', () => {
    for (const { variables } of mailLetters.filter(({ to }) => to.includes('lead')))
      expect(variables.filter((name) => name === 'figures' || name === 'manager')).toEqual([]);
  });
});

describe('the words of a letter', () => {
  it('may be these', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ title: 'L’agent {agent} a besoin de votre accord : « oui » ou « non » ?' })).toEqual(
      [],
    );
    expect(faultsOf({ subject: "L'accord d'un agent" })).toEqual([]);
  });

  it.each<[string, Partial<MailWords>, string, MailFaultCode]>([
    ['a variable that does not exist', { subject: 'Pour {someone}' }, '/subject', 'unknown-variable'],
    ['a name of the prototype', { subject: 'Pour {constructor}' }, '/subject', 'unknown-variable'],
    ['one that has no value here', { title: '{agent} : {motive}' }, '/title', 'variable-not-here'],
    ['a brace alone', { subject: 'Pour {agent' }, '/subject', 'stray-sign'],
    ['an agreement', { subject: '[Élu|Élue|Élu ou élue]' }, '/subject', 'stray-sign'],
    ['a median dot', { body: ['Ce qui est demandé aux agent·es : {figures}.'] }, '/body/0', 'median-dot'],
    ['a slash', { subject: 'Un agent/une agente' }, '/subject', 'gender-slash'],
    ['a mark of direction', { subject: 'Bonjour \u202Eetnalev' }, '/subject', 'forbidden-character'],
    [
      'a line in a header',
      { subject: 'Bonjour\r\nBcc: tous@exemple.test' },
      '/subject',
      'forbidden-character',
    ],
    ['too many signs', { subject: 'a'.repeat(121) }, '/subject', 'too-long'],
    ['nothing', { subject: ' ' }, '/subject', 'empty-words'],
    ['an empty paragraph', { body: ['{figures}', ''] }, '/body/1', 'empty-words'],
    ['the figures left out', { body: ['À vous.'] }, '/title', 'not-said'],
    ['whom it is about left out', { title: 'À vous.', subject: 'À vous' }, '/title', 'not-said'],
    ['a link without a name', { action: '' }, '/action', 'empty-action'],
    ['a variable in the name of the link', { action: 'Lire {agent}' }, '/action', 'no-variable-here'],
    ['a long name of the link', { action: 'a'.repeat(41) }, '/action', 'too-long'],
  ])('may not hold %s', (_what, given, pointer, code) => {
    const found = faultsOf(given);
    expect(found.map((fault) => [fault.pointer, fault.code])).toContainEqual([pointer, code]);
    for (const fault of found) {
      const sentence = mailFaultSentence(fault);
      expect(sentence).toMatch(/\.$/);
      expect(typography(typography(sentence))).toBe(typography(sentence));
    }
  });

  it('have a list alone in its paragraph, and have it', () => {
    const digest = findMailLetter('daily-digest-reader');
    if (digest === undefined) throw new Error('no such letter');
    const said = { ...words, subject: '{summary}', title: '{summary}.' };
    const codes = (given: Partial<MailWords>) =>
      mailFaults({ ...said, ...given }, digest).map(({ pointer, code }) => [pointer, code]);
    expect(codes({ body: ['Bonjour.', '{list}', 'À demain.'] })).toEqual([]);
    expect(codes({ body: ['Voici {list}'] })).toEqual([['/body/0', 'not-alone']]);
    expect(codes({ body: ['{list}'], subject: '{list}' })).toEqual([['/subject', 'not-alone']]);
    expect(codes({ body: [] })).toEqual([['/title', 'not-said']]);
  });

  it.each([
    'Écrivez à paul@exemple.test',
    'Allez sur https://exemple.test',
    'Allez sur www.exemple',
    'Allez sur exemple.test',
    'Votre code : 1234 5678',
    'Appelez le 05.61.00.00.00',
  ])('that open a way in lead nowhere else: %s', (say) => {
    const wayIn = findMailLetter('sign-in-anyone');
    if (wayIn === undefined) throw new Error('no such letter');
    const plain = {
      subject: 'Votre accès',
      title: 'Entrez.',
      body: ['Le code vaut 10 minutes.'],
      action: 'Entrer',
    };
    expect(mailFaults(plain, wayIn)).toEqual([]);
    for (const [pointer, given] of [
      ['/subject', { subject: say }],
      ['/title', { title: say }],
      ['/body/0', { body: [say] }],
      ['/action', { action: say }],
    ] as const)
      expect(mailFaults({ ...plain, ...given }, wayIn)).toMatchObject([{ pointer, code: 'leads-elsewhere' }]);
    expect(faultsOf({ body: [`{figures}. ${say}`] })).toEqual([]);
  });

  it('are faulty for any text that nobody may type, and never throw', () => {
    for (const odd of ['{', '}', '{{figures}}', '[|', '_', '{figures=x}', '\uD800', '\u0000'])
      expect(faultsOf({ body: [odd] }).length).toBeGreaterThan(0);
  });
});
