import { PlainPage } from '../ui/plain-page.tsx';

const owners = {
  admin: 'l’administration',
  officer: 'la communication du Lab’',
  both: 'la communication du Lab’ et de l’administration',
} as const;

export interface ReservedPageProps {
  title: string;
  whose: keyof typeof owners;
}

/** A page that is others' to read: whose it is, to who asks for it all the same. */
export function ReservedPage({ title, whose }: ReservedPageProps) {
  return (
    <PlainPage title={title}>
      <p>Cette page est celle de {owners[whose]}. Vous n’y avez pas accès.</p>
    </PlainPage>
  );
}
