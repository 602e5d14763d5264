import type { SignInFault } from '@equipage/contract-api';

/** A sign-in that ends here, with what the person is told. */
export class SignInRefused extends Error {
  override name = 'SignInRefused';
  readonly fault: SignInFault;
  constructor(fault: SignInFault, options?: { cause: unknown }) {
    super(fault, options);
    this.fault = fault;
  }
}
