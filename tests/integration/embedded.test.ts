import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbedded } from '#lib/db/embedded.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relire-embedded-'));
  chmodSync(folder, 0o711);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = () => startEmbedded(folder, { durable: false });

function serverPid(): number {
  return Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

async function value(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  it('keeps what was written from one start to the next', async () => {
    const first = await start();
    expect(first.attached).toBe(false);
    await value(first.url, 'create table kept as select 42 as n');
    await first.stop();
    expect(first.isAlive()).toBe(false);

    const second = await start();
    expect(await value(second.url, 'select n from kept')).toBe(42);
    await second.stop();
  });

  it('listens on no network address', async () => {
    const server = await start();
    expect(await value(server.url, 'show listen_addresses')).toBe('');
    expect(await value(server.url, 'show unix_socket_permissions')).toBe('0700');
    await server.stop();
  });

  it('connects to the server that a killed launcher left', async () => {
    const left = await start();
    const found = await start();
    expect(found.attached).toBe(true);
    expect(await value(found.url, 'select n from kept')).toBe(42);
    await found.stop();
    expect(left.isAlive()).toBe(false);
  });

  it('starts again after the server was killed with clients connected', async () => {
    const killed = await start();
    const client = new pg.Client({ connectionString: killed.url });
    client.on('error', () => undefined);
    await client.connect();
    process.kill(serverPid(), 'SIGKILL');

    const next = await start();
    expect(next.attached).toBe(false);
    expect(await value(next.url, 'select n from kept')).toBe(42);
    await next.stop();
    await client.end().catch(() => undefined);
  });

  it('is not deceived by a process number that now belongs to another program', async () => {
    const lines = [process.pid, join(folder, 'postgres'), 1, 5432, join(folder, 'run'), '', '', 'ready'];
    writeFileSync(join(folder, 'postgres', 'postmaster.pid'), lines.join('\n'));
    const server = await start();
    expect(server.attached).toBe(false);
    expect(await value(server.url, 'select n from kept')).toBe(42);
    await server.stop();
  });

  it("gives the server's own reason when it cannot start", async () => {
    const settings = join(folder, 'postgres', 'postgresql.auto.conf');
    const before = readFileSync(settings, 'utf8');
    writeFileSync(settings, `${before}shared_buffers = 'a lot'\n`);
    await expect(start()).rejects.toThrow(/could not start: .*postgresql\.auto\.conf/);
    writeFileSync(settings, before);
  });

  it('knows the letters of French when it compares by trigrams', async () => {
    const server = await start();
    await value(server.url, 'create extension if not exists pg_trgm');
    expect(await value(server.url, "select word_similarity('été', 'cet ÉTÉ')")).toBe(1);
    await server.stop();
  });
});
