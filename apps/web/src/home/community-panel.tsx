import { addresses } from '../platform/addresses.ts';
import { useCommunityFigures } from '../platform/community.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Figures } from '../ui/figures.tsx';
import { Headline } from './headline.tsx';
import styles from './home.module.css';
import { ReminderEffect } from './reminder-effect.tsx';

/** For the community officer: the community in a few figures, and the way to its list. */
export function CommunityPanel({ leads }: { leads: boolean }) {
  return (
    <section>
      <div className={styles.hero}>
        <Headline leads={leads}>La communauté aujourd’hui</Headline>
        <ButtonLink variant={leads ? 'primary' : 'secondary'} to={addresses.community} iconAfter="forward">
          Voir la communauté
        </ButtonLink>
      </div>
      <Figures figures={useCommunityFigures()} />
      <ReminderEffect />
    </section>
  );
}
