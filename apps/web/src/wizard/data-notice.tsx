import { Disclosure } from '../ui/disclosure.tsx';

/** Who sees what is written here, said before one writes it. */
export function DataNotice() {
  return (
    <Disclosure label="Vos données : qui les voit, et pourquoi">
      <p>
        Ces réponses servent à établir votre contrat d’engagement, et à rien d’autre. Tant que vous n’avez pas
        signé, personne d’autre que vous ne les voit. Ensuite les lisent : votre supérieur ou supérieure
        hiérarchique, la direction générale des services et l’équipe du Lab’ qui tient la communauté. Vous
        pouvez les corriger à tout moment avant la signature.
      </p>
      <p>N’écrivez rien sur la santé, la famille ou un mandat.</p>
    </Disclosure>
  );
}
