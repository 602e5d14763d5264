import { signatureCaption, signatureNature, wayOf } from '@equipage/contract-text';
import {
  frenchDay,
  fullName,
  noBreakSpace,
  originalVersion,
  type Profile,
  stateLabels,
  typography,
} from '@equipage/domain';
import { clockWords, frenchMoment } from '../../platform/french-moment.ts';
import type { Fact, ReportDocument, Section } from '../../platform/report.ts';
import { verificationAddress } from '../proof.ts';
import type { Evidence } from './gather.ts';
import { sealFacts } from './seal-facts.ts';
import { signaturesSection } from './signature-facts.ts';

interface Words {
  profile: Profile;
  publicUrl: URL;
}

const intro =
  'Ce dossier réunit ce qui établit les signatures du contrat : qui a signé, en quelle qualité, comment la personne était connue, à quel instant, quel texte et quelle phrase elle avait sous les yeux.';

/** The evidence of a contract as its document prints it. */
export function printedEvidence(evidence: Evidence, words: Words): ReportDocument {
  const { profile } = words;
  const agent = fullName(evidence.agent);
  const standing = evidence.signatures.filter(({ voided }) => voided === null);
  const isPaper = evidence.text?.wording === originalVersion;
  const fallen = evidence.signatures.filter(({ voided }) => voided !== null);
  return {
    number: evidence.number,
    issuer: { region: profile.region, lab: profile.lab },
    names: [agent],
    title: 'Dossier de preuve',
    subtitle: `du contrat d’engagement ${typography(`n° ${evidence.number}`)}, ${agent}`,
    foot: `Établi le ${frenchMoment(evidence.gatheredAt, profile.timeZone)}`,
    intro: typography(intro),
    sections: [
      { heading: 'Le contrat', facts: contractFacts(evidence) },
      signaturesSection('Signatures', standing, profile),
      ...(fallen.length === 0 ? [] : [signaturesSection('Signatures qui ne valent plus', fallen, profile)]),
      { heading: 'Le fichier', facts: fileFacts(evidence, words) },
      { heading: 'Historique', table: history(evidence, profile) },
      ...chain(evidence),
    ],
    statements: [
      `${nature(standing, profile)} ${isPaper ? 'Le papier fait foi.' : 'Aucune image tracée ne sert de preuve.'}`,
      'L’adresse réseau d’une signature n’est montrée qu’à la personne qui l’a donnée et à la communication du Lab’.',
      clockWords(profile.timeZone),
    ].map(typography),
  };
}

/** What the signatures that stand are. */
function nature(standing: Evidence['signatures'], profile: Profile): string {
  return signatureNature(
    standing.map(({ seat, civility, onBehalfOf, authentication }) => ({
      // The seat’s own name: who signed in its holder’s stead says nothing of the holder.
      caption: signatureCaption(seat, onBehalfOf === null ? civility : null, profile),
      way: wayOf(authentication.method),
    })),
  );
}

function contractFacts({ state, term, text }: Evidence): Fact[] {
  return [
    { name: 'État', value: stateLabels[state] },
    ...(term === null
      ? []
      : [
          { name: 'Prise d’effet', value: frenchDay(term.startsOn) },
          { name: 'Fin prévue', value: `${frenchDay(term.endsOn)} inclus` },
        ]),
    ...(text === null
      ? [{ name: 'Texte', value: typography('Repris pour modification : aucun texte n’est fixé.') }]
      : [
          { name: 'Formulation', value: text.wording },
          { name: 'Texte (SHA-256)', value: text.contentHash, hash: true as const },
        ]),
  ];
}

function fileFacts({ file, text }: Evidence, { profile, publicUrl }: Words): Fact[] {
  if (text?.wording === originalVersion)
    return [
      { name: 'Fichier', value: typography('Le papier numérisé, s’il est joint : le papier fait foi.') },
    ];
  if (file === null) return [{ name: 'Fichier', value: 'Il sera fait à la dernière signature.' }];
  const { code, sha256, madeAt, seal } = file;
  return [
    { name: 'Code de vérification', value: code },
    { name: 'À vérifier sur', value: verificationAddress(publicUrl, code) },
    ...(sha256 === null || madeAt === null
      ? [{ name: 'Fichier', value: 'En préparation.' }]
      : [
          { name: 'Fait le', value: frenchMoment(madeAt, profile.timeZone) },
          { name: 'Fichier (SHA-256)', value: sha256, hash: true as const },
          ...sealFacts(seal, profile),
        ]),
  ];
}

function history({ history: entries }: Evidence, profile: Profile): NonNullable<Section['table']> {
  return {
    widths: [1, 5, 8],
    head: ['N°', 'Date et heure', 'Fait'],
    rows: entries.map(({ sequence, at, summary, message }) => [
      String(sequence),
      frenchMoment(at, profile.timeZone).replace(' à ', ` à${noBreakSpace}`),
      message === null ? summary : `${summary}\n«${noBreakSpace}${message}${noBreakSpace}»`,
    ]),
  };
}

/** The hashes that chain this history to all that the product keeps, and where all of it ended at that moment. */
function chain({ history: entries, trail }: Evidence): Section[] {
  const rows = entries.flatMap(({ sequence, position, hash }) =>
    position === null || hash === null ? [] : [[String(sequence), String(position), hash]],
  );
  if (rows.length === 0) return [];
  const heading = 'Journal';
  const intro = typography(
    'Chaque fait de l’historique porte l’empreinte du précédent : un fait changé, retiré ou ajouté se voit. La dernière empreinte de tout le journal, notée ici, montre plus tard s’il a été refait : la vérification la prend comme repère, sous la forme PLACE:EMPREINTE.',
  );
  const { position, hash } = trail.header.head;
  const facts: Fact[] = [
    { name: 'Fin du journal, place', value: String(position) },
    { name: 'Fin du journal, empreinte', value: hash, hash: true },
  ];
  return [
    {
      heading,
      intro,
      facts,
      table: { widths: [1, 2, 11], head: ['N°', 'Place au journal', 'Empreinte'], rows },
    },
  ];
}
