import { textLimits } from '@equipage/domain';
import { useId, useState } from 'react';
import { focusField } from '../ui/error-summary.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ActDialogFrame } from './act-dialog-frame.tsx';
import { useKeptText } from './kept-text.ts';
import { fieldErrors } from './problems.ts';

export interface MessageDialogProps {
  title: string;
  /** Who will read it and what it changes, before one writes. */
  follows: string;
  label: string;
  confirm: string;
  danger?: boolean | undefined;
  /** The field of the request's body, for what the server says of it. */
  pointer: string;
  error: Error | null;
  pending: boolean;
  onClose: () => void;
  /** How long the message may be, when it is to be short. */
  maxLength?: number | undefined;
  /** Under which name the words are kept until they are sent, whatever closes the dialog. */
  keptAs?: string | undefined;
  /** `sent` is for when they are: they are not kept any more. */
  onConfirm: (message: string, sent: () => void) => void;
}

/** An act that says why: a message or a reason, kept as typed until it is sent. */
export function MessageDialog(props: MessageDialogProps) {
  const { error, onClose } = props;
  const field = useId();
  const [message, setMessage, forget] = useKeptText(props.keptAs);
  const [tried, setTried] = useState(false);
  const empty = tried && message.trim() === '' ? 'Écrivez quelques mots.' : undefined;
  const fault = empty ?? fieldErrors(error)[props.pointer];
  const confirm = () => {
    setTried(true);
    if (message.trim() === '') focusField(field);
    else props.onConfirm(message, forget);
  };
  return (
    <ActDialogFrame
      title={props.title}
      onClose={onClose}
      confirm={props.confirm}
      danger={props.danger}
      pending={props.pending}
      error={fault === undefined ? error : null}
      onConfirm={confirm}
    >
      <p>{props.follows}</p>
      <TextField
        id={field}
        label={props.label}
        help="N’écrivez rien sur la santé, la famille ou un mandat."
        multiline
        value={message}
        onChange={setMessage}
        error={fault}
        maxLength={props.maxLength ?? textLimits.long}
      />
    </ActDialogFrame>
  );
}
