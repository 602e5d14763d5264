import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './search-field.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface SearchFieldProps {
  label: string;
  /** The label is only heard; what stands around shows what is searched. */
  hiddenLabel?: boolean | undefined;
  placeholder?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** On Enter. */
  onSubmit?: (() => void) | undefined;
  className?: string | undefined;
}

/** A search as one types; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, hiddenLabel } = props;
  return (
    <AriaSearchField
      className={classNames(styles.field, props.className)}
      value={props.value}
      onChange={props.onChange}
      onSubmit={() => props.onSubmit?.()}
    >
      <Label className={hiddenLabel ? '' : (styles.label ?? '')}>
        {hiddenLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </Label>
      <div className={styles.control}>
        <Input className={styles.box ?? ''} placeholder={props.placeholder ?? ''} />
        <Icon name="search" className={styles.glass} />
        <Button className={styles.clear ?? ''}>
          <Icon name="close" />
        </Button>
      </div>
    </AriaSearchField>
  );
}
