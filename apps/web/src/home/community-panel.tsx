import { useQuery } from '@tanstack/react-query';
import { addresses } from '../platform/addresses.ts';
import { communityFacetsQuery } from '../platform/community.ts';
import { Loaded } from '../platform/loaded.tsx';
import type { CommunityFacets } from '../platform/views.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Figures } from '../ui/figures.tsx';
import { plural } from '../ui/french-count.ts';
import { Headline } from './headline.tsx';
import styles from './home.module.css';
import { inSignatureQuery } from './queries.ts';

/** For the community officer: the community in a few figures, and the way to its list. */
export function CommunityPanel({ leads }: { leads: boolean }) {
  const facets = useQuery(communityFacetsQuery({}));
  const inSignature = useQuery(inSignatureQuery).data;
  return (
    <section>
      <div className={styles.hero}>
        <Headline leads={leads}>La communauté aujourd’hui</Headline>
        <ButtonLink variant={leads ? 'primary' : 'secondary'} to={addresses.community} iconAfter="forward">
          Voir la communauté
        </ButtonLink>
      </div>
      <Loaded query={facets} what="les chiffres de la communauté">
        {({ phase }) => <Figures figures={figuresOf(phase, inSignature)} />}
      </Loaded>
    </section>
  );
}

function figuresOf(phases: CommunityFacets['phase'], inSignature: number | undefined) {
  const held = (value: string) => phases.find((phase) => phase.value === value)?.count ?? 0;
  const active = held('active');
  return [
    { id: 'active', value: active, words: `${plural(active, 'contrat')} en cours` },
    { id: 'evaluation-due', value: held('evaluation-due'), words: 'à évaluer' },
    { id: 'upcoming', value: held('upcoming'), words: 'à venir' },
    ...(inSignature === undefined ? [] : [{ id: 'in-signature', value: inSignature, words: 'en signature' }]),
  ];
}
