import { frenchDay } from '@equipage/domain';
import type { Seals } from '../platform/views.ts';
import { dayOf } from '../ui/french-dates.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './seals.module.css';

/** « CN=Région Occitanie, cachet » without what the standard puts around a name. */
const nameIn = (distinguished: string) => /(?:^|\n)CN=(.*)/.exec(distinguished)?.[1] ?? distinguished;

/** The certificate in use, and what a seal by it is worth. */
export function Certificate({ seals: { certificate, timeStamping } }: { seals: Seals }) {
  if (certificate === null) {
    return (
      <Notice kind="refusal" title="La clé du cachet ne peut pas servir">
        <p>
          Les contrats signés attendent leur document. Demandez à la direction des systèmes d’information de
          vérifier le certificat.
        </p>
      </Notice>
    );
  }
  const { selfSigned, subject, issuer, validTo } = certificate;
  return (
    <section className={styles.section} aria-labelledby="certificate">
      <h2 id="certificate">Le certificat</h2>
      {selfSigned && (
        <Notice title="Cachet auto-signé">
          <p>Il prouve que le fichier n’a pas changé, pas qui l’a émis.</p>
        </Notice>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>Au nom de</dt>
          <dd>{nameIn(subject)}</dd>
        </div>
        <div>
          <dt>Délivré par</dt>
          <dd>{selfSigned ? 'ce service, à lui-même' : nameIn(issuer)}</dd>
        </div>
        <div>
          <dt>Valable jusqu’au</dt>
          <dd>{frenchDay(dayOf(validTo))}</dd>
        </div>
        <div>
          <dt>Horodatage</dt>
          <dd>{timeStamping ? 'par un tiers, après le cachet' : 'aucun serveur n’est indiqué'}</dd>
        </div>
      </dl>
    </section>
  );
}
