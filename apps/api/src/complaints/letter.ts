import { typography } from '@equipage/domain';
import type { Letter } from '../platform/mail/letter.ts';
import type { ComplaintRow } from './store.ts';

/** Tells who keeps the service that somebody could not use it. */
export const complaintLetter = ({ reference, name, email, place, message }: ComplaintRow): Letter => ({
  subject: typography(`Défaut d’accessibilité signalé : ${reference}`),
  title: typography(`Un défaut d’accessibilité est signalé, sous la référence ${reference}.`),
  blocks: [
    {
      kind: 'facts',
      rows: [
        { label: 'Qui', value: name },
        { label: 'Adresse', value: email },
        { label: 'Où', value: place },
      ],
    },
    { kind: 'quote', text: message },
    {
      kind: 'paragraph',
      text: typography(
        `Répondez à la personne à son adresse, et donnez-lui par une autre voie ce qu’elle cherchait. Notez ensuite votre réponse dans Équipage.`,
      ),
    },
  ],
  action: { label: 'Voir les signalements', path: '/signalements' },
  reason: 'Vous recevez ce courriel parce que vous suivez la communauté ou administrez le service.',
});
