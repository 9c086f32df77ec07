import pino from 'pino';

/** JSON lines on stdout. Never log texts, e-mail addresses, cookies or tokens. */
export const log = pino({ level: process.env.LOG_LEVEL || 'info', base: null });
