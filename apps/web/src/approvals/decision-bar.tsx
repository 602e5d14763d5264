import { Button } from '../ui/button.tsx';
import { useMedia } from '../ui/use-media.ts';
import styles from './decision-bar.module.css';
import { slipHeading } from './decision-slip.tsx';
import { type AnswerProps, SignButton } from './sign-button.tsx';

/** Where the slip comes after the whole case: the decision stays at hand, at the bottom, until one reaches it. */
export function DecisionBar(props: AnswerProps) {
  const slipBelow = useMedia('(max-width: 1100px)');
  if (!slipBelow) return null;
  return (
    <div className={styles.bar}>
      <SignButton {...props} />
      <Button onPress={showSlip}>Autre réponse</Button>
    </div>
  );
}

function showSlip(): void {
  const heading = document.getElementById(slipHeading);
  heading?.focus({ preventScroll: true });
  heading?.parentElement?.scrollIntoView();
}
