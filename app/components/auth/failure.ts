/** Each has a sentence under `auth.failure`. */
export type SignInFailure =
  | 'credentials'
  | 'throttled'
  | 'disabled'
  | 'oidc-unknown'
  | 'oidc-unverified'
  | 'oidc-failed'
  | 'unreachable'
  | 'other';

const SAID: Record<string, SignInFailure> = {
  credentials: 'credentials',
  throttled: 'throttled',
  disabled: 'disabled',
  'oidc-unknown': 'oidc-unknown',
  'oidc-unverified': 'oidc-unverified',
  'oidc-disabled': 'disabled',
  OAuthCallbackError: 'oidc-failed',
  OAuthSignInError: 'oidc-failed',
  CallbackRouteError: 'oidc-failed',
  AccessDenied: 'oidc-failed',
  unreachable: 'unreachable',
};

/** The failure that `?error=…&code=…` of the sign-in page stands for; null when there is none. */
export function signInFailure(error: string | undefined, code?: string): SignInFailure | null {
  if (!error) return null;
  return SAID[error === 'CredentialsSignin' ? (code ?? '') : error] ?? 'other';
}
