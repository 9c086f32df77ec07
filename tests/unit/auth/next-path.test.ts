import { expect, test } from 'vitest';
import { nextPath } from '#lib/auth/next-path.ts';

test.each([
  ['/queue', '/queue'],
  ['/articles/1?side=fr#s3', '/articles/1?side=fr#s3'],
  ['/articles/../admin', '/admin'],
  ['/invitation', '/invitation'],
])('%s is one of our pages', (asked, path) => {
  expect(nextPath(asked)).toBe(path);
});

test.each([
  null,
  undefined,
  '',
  '/',
  'queue',
  'https://evil.example/',
  '//evil.example/x',
  '///evil.example/x',
  '/\\evil.example',
  '/\t/evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
  '/api/auth/signout',
  '/sign-in?next=/sign-in',
  '/sign-out',
])('%s is not, or leads nowhere: the articles instead', (asked) => {
  expect(nextPath(asked)).toBe('/articles');
});
