import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../platform/loaded.tsx';
import { failureWords } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { Notice } from '../ui/notice.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { kindLabels, modeLabels } from './labels.ts';
import styles from './preferences.module.css';
import { type Preference, preferencesQuery, useSavePreferences } from './queries.ts';

/** How one is told of what concerns them, kind by kind. */
export function PreferencesPage() {
  return (
    <PlainPage title="Mes courriels">
      <Loaded query={useQuery(preferencesQuery)} what="vos préférences">
        {(items) => <Preferences items={items} />}
      </Loaded>
    </PlainPage>
  );
}

function Preferences({ items }: { items: readonly Preference[] }) {
  const saving = useSavePreferences();
  const choose = (kind: Preference['kind'], mode: Preference['mode']) =>
    saving.mutate(
      items.map((item) => (item.kind === kind ? { ...item, mode } : item)),
      { onSuccess: () => announce('Préférence enregistrée.') },
    );
  return (
    <>
      <section className={styles.section} aria-labelledby="chosen">
        <h2 id="chosen">Ce que vous pouvez choisir</h2>
        <ul className={styles.kinds}>
          {items
            .filter(({ choices }) => choices.length > 1)
            .map(({ kind, mode, choices }) => (
              <li key={kind}>
                <span>{kindLabels[kind]}</span>
                <InlineSelect
                  label={`Être averti : ${kindLabels[kind]}`}
                  value={mode}
                  onChange={(chosen) => choose(kind, chosen)}
                  options={choices.map((value) => ({ value, label: modeLabels[value] }))}
                />
              </li>
            ))}
        </ul>
        {saving.isError && <Notice kind="refusal" role="alert" title={failureWords(saving.error).title} />}
      </section>
      <section className={styles.section} aria-labelledby="always">
        <h2 id="always">Ce qui part toujours tout de suite</h2>
        <p>Ces courriels engagent ou font preuve&nbsp;: ils ne se coupent pas.</p>
        <ul className={styles.always}>
          {items
            .filter(({ choices }) => choices.length === 1)
            .map(({ kind }) => (
              <li key={kind}>{kindLabels[kind]}</li>
            ))}
        </ul>
      </section>
      <p className={styles.note}>
        Quand un contrat attend votre décision, un rappel part après cinq jours ouvrés, trois fois au plus.
      </p>
    </>
  );
}
