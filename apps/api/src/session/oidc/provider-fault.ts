import type { SignInFault } from '@equipage/contract-api';
import { errors } from 'jose';
import { AuthorizationResponseError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';
import { SignInRefused } from './refused.ts';

/** The provider answered, but not what can be believed. */
const unbelievable = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_INVALID_REQUEST',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JWT_USERINFO_EXPECTED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_UNSUPPORTED_OPERATION',
  'OAUTH_MISSING_SERVER_METADATA',
  'OAUTH_PARSE_ERROR',
]);

/** What an error of the conversation with the provider comes to; without a known reason the provider does not answer. */
export function refusedBy(error: unknown): SignInRefused {
  if (error instanceof SignInRefused) return error;
  const fault = faultOf(error);
  return new SignInRefused(fault, { cause: error });
}

function faultOf(error: unknown): SignInFault {
  if (error instanceof AuthorizationResponseError)
    return /^(server_error|temporarily_unavailable)$/.test(error.error)
      ? 'provider-unreachable'
      : 'provider-refused';
  if (error instanceof ResponseBodyError)
    return error.error === 'invalid_grant' ? 'attempt-unknown' : 'answer-invalid';
  if (error instanceof WWWAuthenticateChallengeError) return 'answer-invalid';
  const code = (error as { code?: unknown }).code;
  if (code === errors.JWKSTimeout.code || code === errors.JOSEError.code) return 'provider-unreachable';
  if (error instanceof errors.JOSEError) return 'answer-invalid';
  return typeof code === 'string' && unbelievable.has(code) ? 'answer-invalid' : 'provider-unreachable';
}
