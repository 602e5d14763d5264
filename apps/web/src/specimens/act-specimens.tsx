import { Button, ButtonLink, type ButtonVariant } from '../ui/button.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Icon, iconNames } from '../ui/icon.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { Specimens } from './specimen.tsx';
import styles from './specimens.module.css';

const variants: [ButtonVariant, string][] = [
  ['primary', 'Signer et envoyer'],
  ['secondary', 'Demander une modification'],
  ['danger', 'Retirer mon projet'],
  ['quiet', 'Tout retirer'],
  ['quiet-danger', 'Refuser'],
];

const unavailable = { id: 'below', label: 'Descendre', disabled: true };

/** What one presses. */
export function ActSpecimens() {
  return (
    <Specimens title="Boutons, liens, dépliants" stacked>
      {variants.map(([variant, label]) => (
        <div key={variant} className={styles.row}>
          <Button variant={variant}>{label}</Button>
          <Button variant={variant} icon="pen">
            {label}
          </Button>
          <Button variant={variant} small>
            {label}
          </Button>
          <Button variant={variant} pending>
            {label}
          </Button>
          <Button variant={variant} isDisabled>
            {label}
          </Button>
        </div>
      ))}
      <div className={styles.row}>
        <ButtonLink to="/" iconAfter="forward">
          Aller à l’accueil
        </ButtonLink>
        <FileButton accept={['.pdf']} onFiles={() => undefined}>
          Choisir un fichier
        </FileButton>
        <FileButton accept={['.pdf']} pending onFiles={() => undefined}>
          Envoi du fichier
        </FileButton>
        <MenuButton
          iconAfter="down"
          groups={[
            { heading: 'La phrase', choices: [{ id: 'above', label: 'Monter' }, unavailable] },
            { choices: [{ id: 'remove', label: 'Retirer la phrase', danger: true }] },
          ]}
          onChoose={() => undefined}
        >
          Un choix d’actions
        </MenuButton>
        <ConfirmButton
          variant="danger"
          label="Supprimer le brouillon"
          title="Supprimer ce brouillon&#8239;?"
          consequence="Vos réponses seront perdues."
          onConfirm={() => undefined}
        />
        <Disclosure label="Comment c’est calculé">
          <p>1&#8239;607&nbsp;h par an × 100&nbsp;% × 7,5&nbsp;% × 6 mois sur 12.</p>
        </Disclosure>
      </div>
      <div className={styles.row}>
        {iconNames.map((name) => (
          <span key={name}>
            <Icon name={name} /> {name}
          </span>
        ))}
      </div>
    </Specimens>
  );
}
