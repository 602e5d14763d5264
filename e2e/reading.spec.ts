import { screens, settled } from './screens/index.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel' });

/** What has to be heard on a screen, in this order, among everything else that is. */
type Reading = readonly RegExp[];

const header: Reading = [/link "Aller au contenu"/, /- banner:/, /link "Équipage \S.*"/];
const end: Reading = [/- contentinfo:/, /link "Vérifier un contrat"/];
const step = (name: string) => new RegExp(`link "${name}"`);

const readings: Readonly<Record<string, Reading>> = {
  'wizard-3-answered': [
    ...header,
    /strong: Enregistré/,
    /navigation "Étapes"/,
    step('Moi'),
    /text: Complet/,
    step('Relecture et signature'),
    /- main:/,
    /Étape 3 sur 5/,
    /heading "Votre temps" \[level=1\]/,
    /group "Quelle part de votre temps de travail\s\?"/,
    /radio "7,5\s%" \[checked\]/,
    /status: 60\sh\s15 sur six mois/,
    /spinbutton "jour, Quand commencez-vous\s\?": "\d\d"/,
    /radiogroup "Des horaires élargis\s\?"/,
    /radio "Non" \[checked\]/,
    /combobox "Jour de la semaine"/,
    /Ajouté\. \d+\smatinées/,
    /grid "Dates planifiées, \S+ \d{4}"/,
    /button "mardi \d{1,2}(er)? \S+ \d{4}, matin"/,
    /button "dimanche \d{1,2} \S+ \d{4}, non travaillé" \[disabled\]/,
    /button "Continuer vers Service"/,
    /article "Texte du contrat"/,
    /heading "4 Temps de mobilisation" \[level=2\]/,
  ],
  'approvals-many': [
    ...header,
    /navigation "Principale"/,
    /link "À décider \d+ en attente"/,
    /- main:/,
    /heading "À décider" \[level=1\]/,
    /navigation "Contrats à décider"/,
    /link "Élodie d’Aubigné 7,5\s% .* attend depuis \d+ jours? ouvrés?"/,
    /heading "Élodie d’Aubigné" \[level=2\]/,
    /button "Lire le contrat entier"/,
    /term: Temps/,
    /definition: 60\sh\s15/,
    /heading "Les dates à libérer" \[level=3\]/,
    /Demi-journées prises à l’équipe, par personne et par mois/,
    /row "Élodie d’Aubigné 7,5\s%, ce contrat( (\d+|–))+"/,
    /row "Ensemble( (\d+|–))+"/,
    /region "Votre décision"/,
    /button "Donner mon accord et signer"/,
    /button "Demander une modification"/,
    /button "Refuser, avec un motif…"/,
    /button "Ce n’est pas mon agent"/,
    /region "Qui agit, et quand"/,
    ...end,
  ],
  'contract-signed': [
    ...header,
    /- main:/,
    /En cours n°\sENG-\d{4}-\d{4}/,
    /heading "Votre contrat d’engagement" \[level=1\]/,
    /Tout le monde a signé\. Il court jusqu’au \S+ \d/,
    /button "Télécharger le PDF"/,
    /listitem: "Fait\s: Vous avez signé/,
    /listitem: "En ce moment\s: En cours jusqu’au/,
    /listitem: "À venir\s: Évaluation/,
    /button "Voir le PDF dans la page"/,
    /article "Texte du contrat"/,
    /heading "1 Contexte" \[level=2\]/,
    /region "Signatures"/,
    /term: équipière du Lab’/i,
    /text: Aïcha Mansouri/,
    /strong: Signé/,
    /region "Preuve"/,
    /link "Dossier de preuve"/,
    /region "Repères"/,
    /region "Historique"/,
    /heading "\S+ \d{1,2}(er)? \S+ \d{4} · il y a .*" \[level=3\]/,
    ...end,
  ],
  community: [
    ...header,
    /heading "La communauté" \[level=1\]/,
    /navigation "Ce que montre la liste"/,
    /link "En signature"/,
    /searchbox "Chercher une personne, une mission, un service"/,
    /group "Phase"/,
    /checkbox "En cours \d+ personnes"/,
    /group "Direction"/,
    /heading "\d+ personnes" \[level=2\]/,
    /table "Membres de la communauté, 1 à 25 sur \d+"/,
    /checkbox "Choisir toute la page"/,
    /columnheader "Personne/,
    /checkbox "Choisir [^"]+"/,
    ...end,
  ],
  'wizard-5': [
    ...header,
    /Étape 5 sur 5/,
    /heading "Relecture et signature" \[level=1\]/,
    /article "Texte du contrat"/,
    /heading "7 Durée" \[level=2\]/,
    /heading "Annexe\s: dates planifiées" \[level=2\]/,
    /region "Signature"/,
    /checkbox "J’ai lu ce contrat et son annexe, .*" \[invalid\]/,
    /Cochez cette case pour signer\./,
    /button "Signer et envoyer à \S/,
    /pourra donner son accord, demander une modification ou refuser/,
  ],
  'verification-signed': [
    ...header,
    /heading "Vérifier un contrat" \[level=1\]/,
    /textbox "Le code de vérification"/,
    /button "Choisir un PDF"/,
    /heading "C’est le contrat qui a été signé" \[level=2\]/,
    /term: Contrat/,
    /definition: n°\sENG-/,
    /Cachet auto-signé du/,
    ...end,
    /status: C’est le contrat qui a été signé/,
  ],
};

const named = 'button|link|checkbox|radio|textbox|searchbox|combobox|spinbutton|heading|region|table|grid';
/** What is announced by its kind alone: one does not know what it is for. */
const nameless = new RegExp(`^\\s*- (${named})(?! ?")(\\s|:|$)`);

for (const [name, reading] of Object.entries(readings)) {
  test(`${name} is heard in its order, with its names and its states`, async ({ newPage }) => {
    const screen = screens.find((one) => one.name === name);
    if (screen === undefined) throw new Error(`No screen is called ${name}`);
    const page = await screen.open(newPage);
    await settled(page, screen);
    const lines = (await page.locator('body').ariaSnapshot()).split('\n');
    expect(lines.filter((line) => nameless.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('[level=1]'))).toHaveLength(1);
    expect(lines.filter((line) => /^- main/.test(line))).toHaveLength(1);
    expectInOrder(lines, reading);
  });
}

/** Each is found after the one before it; the first that is not is told with what came there. */
function expectInOrder(lines: readonly string[], reading: Reading): void {
  let from = 0;
  for (const wanted of reading) {
    const found = lines.findIndex((line, index) => index >= from && wanted.test(line));
    expect(found, `${wanted} after « ${lines[from - 1]?.trim() ?? ''} »`).toBeGreaterThanOrEqual(0);
    from = found + 1;
  }
}
