import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { useState } from 'react';
import { ContractSheet, ContractSheetLoading, type Mark, MarkedWords } from '../ui/contract-sheet.tsx';
import { RisingSheet } from '../ui/rising-sheet.tsx';
import { Pad } from '../ui/sheet.tsx';
import { Specimens } from './specimen.tsx';
import styles from './specimens.module.css';

type ContractText = EndpointAnswer<typeof endpoints.getText>;
type Inlines = ContractText['subtitle'];

const organisation = { region: 'Région Occitanie', lab: 'Le Lab’' };

const words: Inlines = [
  { text: 'La part choisie est de ' },
  { text: '7,5\u00a0%', variable: '/commitment/percent' },
  { text: ' du temps de travail' },
];

/** One clause, its percent being written, its rhythm still missing. */
function sample(subtitle: Inlines, member: string): ContractText {
  const inlines: Inlines = [
    ...words,
    { text: ', avec ' },
    { text: 'des déplacements sur le terrain', variable: '/commitment/fieldTrips' },
    { text: `. ${member} informe régulièrement le service ` },
    { text: 'Transports scolaires', variable: '/identity/service' },
    { text: ', au rythme suivant\u00a0: ' },
    { text: 'rythme des bilans, à l’étape Service', variable: '/service/stockTaking', blank: true },
    { text: '.' },
  ];
  return {
    wording: 'specimen',
    contentHash: '',
    title: 'Contrat d’engagement',
    subtitle,
    sections: [{ code: 'time', heading: 'Temps de mobilisation', blocks: [{ kind: 'paragraph', inlines }] }],
    annex: { heading: 'Annexe\u00a0: dates planifiées', intro: 'Dates à convenir.', dates: [] },
    mention: null,
    values: {},
  };
}

const agreed = sample(
  [
    { text: 'Madame Élodie d’Aubigné', variable: '/identity/lastName' },
    { text: ', en qualité d’équipière du Lab’' },
  ],
  'L’équipière',
);
const neutral = sample(
  [
    { text: 'Minh Nguyễn', variable: '/identity/lastName' },
    { text: ', en qualité d’équipière ou d’équipier du Lab’' },
  ],
  'Minh Nguyễn',
);

const marks = new Map<string, Mark>([
  ['/commitment/percent', 'latest'],
  ['/commitment/fieldTrips', 'step'],
]);

/** The contract: answered before, in this step, just now; blank; in neutral words; on its way. */
export function SheetSpecimens() {
  const [raised, setRaised] = useState(false);
  return (
    <Specimens title="Le contrat qui s’écrit" stacked>
      <Pad className={styles.pad}>
        <ContractSheet
          text={agreed}
          organisation={organisation}
          markOf={(variable) => marks.get(variable) ?? null}
          addressOf={() => '#content'}
        />
      </Pad>
      <Pad className={styles.pad}>
        <ContractSheet text={neutral} organisation={organisation} />
      </Pad>
      <Pad className={styles.pad}>
        <ContractSheet text={agreed} organisation={organisation} folds />
      </Pad>
      <Pad className={styles.pad}>
        <ContractSheetLoading />
      </Pad>
      <RisingSheet
        title="Une feuille que l’on lève"
        progress="Votre contrat s’écrit"
        extract={<MarkedWords inlines={words} isMarked={(variable) => marks.has(variable)} />}
        raised={raised}
        onRaise={setRaised}
      >
        <p className={styles.sheet}>Échap la referme, comme la tirer vers le bas.</p>
      </RisingSheet>
    </Specimens>
  );
}
