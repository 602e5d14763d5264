import { ProblemError } from '@equipage/contract-api';
import { type FormFault, formFaults } from '@equipage/domain';
import { useState } from 'react';
import { fieldId, fieldOf } from './settings-fields.ts';

type Fault = Pick<FormFault, 'pointer' | 'detail'>;

/** A schema of the interface, as far as a form needs it. */
interface Schema<T> {
  safeParse: (
    body: unknown,
  ) => { success: true; data: T } | { success: false; error: { issues: Parameters<typeof formFaults>[0] } };
}

/** What is to be corrected, as links to the fields. */
export const linksOf = (faults: readonly Fault[]) =>
  faults.map(({ pointer, detail }) => ({ fieldId: fieldId(fieldOf(pointer)), message: detail }));

/** What is wrong with a form, found here by the interface's own schema, then by the interface itself. */
export function useFaults() {
  const [faults, setFaults] = useState<{ list: readonly Fault[]; attempt: number }>({ list: [], attempt: 0 });
  const put = (list: readonly Fault[]) => setFaults(({ attempt }) => ({ list, attempt: attempt + 1 }));
  return {
    faults: {
      ...faults,
      byField: Object.fromEntries(faults.list.map(({ pointer, detail }) => [fieldOf(pointer), detail])),
    },
    /** What may be sent; null when it is wrong, which is then shown. */
    check<T>(schema: Schema<T>, body: unknown): T | null {
      const parsed = schema.safeParse(body);
      put(parsed.success ? [] : formFaults(parsed.error.issues));
      return parsed.success ? parsed.data : null;
    },
    /** Shows on their fields what the interface refused. */
    show(error: Error): void {
      if (error instanceof ProblemError) put(error.problem.errors ?? []);
    },
  };
}
