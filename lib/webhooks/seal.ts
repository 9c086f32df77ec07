import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Written before what is sealed: another way to seal will have another. */
const PREFIX = 'sealed:v1:';
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What was sealed cannot be opened: with another key, for another owner, or changed since. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

/** The key of this installation, drawn from its secret (HKDF-SHA256, RFC 5869) and good for nothing else. */
export function sealingKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'relire: secrets of webhooks', 32));
}

export function isSealed(text: string): boolean {
  return text.startsWith(PREFIX);
}

/**
 * Seals a text (AES-256-GCM, a random nonce each time) so that a copy of the database does not tell it.
 *
 * @param owner whose it is: sealed for one row, it does not open in another
 */
export function seal(text: string, owner: string, key: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return PREFIX + sealed.toString('base64');
}

/** The text that `seal` was given. @throws SealBroken */
export function unseal(sealed: string, owner: string, key: Buffer): string {
  if (!isSealed(sealed)) throw new SealBroken();
  const bytes = Buffer.from(sealed.slice(PREFIX.length), 'base64');
  const [iv, text, tag] = [
    bytes.subarray(0, IV_BYTES),
    bytes.subarray(IV_BYTES, -TAG_BYTES),
    bytes.subarray(-TAG_BYTES),
  ];
  try {
    const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(
      Buffer.from(owner),
    );
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  } catch {
    throw new SealBroken();
  }
}
