import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CONTRACT } from '#lib/http/contract/routes.ts';
import { openapiDocument, PROBLEM_STATUS } from '#lib/http/openapi.ts';
import { PATHS, type RouteName } from '#lib/http/paths.ts';
import { PROBLEM_TEXTS } from '#lib/http/problem.ts';

interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  security: Record<string, string[]>[];
  parameters?: { name?: string; in?: string; required?: boolean; schema?: unknown; $ref?: string }[];
  requestBody?: { content: Record<string, { schema: Record<string, unknown> }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: unknown }> }>;
}
const document = openapiDocument() as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  tags: { name: string }[];
  components: Record<string, Record<string, unknown>>;
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

function operationOf(name: RouteName): Operation {
  const found = operations.find(({ operation }) => operation.operationId === name);
  if (!found) throw new Error(`${name} is not described`);
  return found.operation;
}

function walk(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  for (const inner of Object.values(value)) walk(inner, visit);
}

describe('the OpenAPI document', () => {
  it('is 3.1 and plain JSON', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('describes every route once, at its path and method', () => {
    const described = operations.map(
      ({ path, method, operation }) => `${operation.operationId}: ${method.toUpperCase()} ${path}`,
    );
    const wanted = Object.entries(PATHS).map(([name, place]) => `${name}: ${place}`);
    expect(described.sort()).toEqual(wanted.sort());
  });

  it('names in each path exactly its path parameters, all required', () => {
    for (const { path, operation } of operations) {
      const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(inPath.map(({ name }) => name).sort(), path).toEqual(placeholders.sort());
      expect(inPath.every(({ required }) => required === true)).toBe(true);
    }
  });

  it('has references that lead somewhere, and no identities of nested schemas', () => {
    walk(document, (node) => {
      expect(node).not.toHaveProperty('$id');
      expect(node).not.toHaveProperty('$schema');
      if (typeof node.$ref !== 'string') return;
      const [, , kind = '', name = ''] = node.$ref.split('/');
      expect(document.components[kind], node.$ref).toHaveProperty(name);
    });
  });

  it('gives each operation a known tag, a summary, one success and problems with stable codes', () => {
    const tags = document.tags.map(({ name }) => name);
    for (const { operation } of operations) {
      expect(tags).toContain(operation.tags[0]);
      expect(operation.summary).not.toBe('');
      expect(Object.keys(operation.responses).filter((status) => status.startsWith('2'))).toHaveLength(1);
      for (const [status, { content, description }] of Object.entries(operation.responses)) {
        expect(description, `${operation.operationId} ${status}`).not.toBe('');
        if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
      }
    }
    expect(JSON.stringify(operationOf('reviseSentence').responses['409'])).toContain('version-conflict');
  });

  it('asks for a session or a token where the contract does', () => {
    for (const { operation } of operations) {
      const { access } = CONTRACT[operation.operationId as RouteName];
      const ways = operation.security.flatMap((way) => Object.keys(way));
      expect(ways, operation.operationId).toEqual(access === 'public' ? [] : ['session', 'token']);
      expect('401' in operation.responses).toBe(access !== 'public');
    }
    expect(Object.keys(document.components.securitySchemes ?? {}).sort()).toEqual(['session', 'token']);
  });

  it('tells what is sent from what is understood: defaults are optional, numbers are numbers', () => {
    const limit = operationOf('listFlags').parameters?.find(({ name }) => name === 'limit');
    expect(limit).toMatchObject({ required: false, schema: { type: 'integer', default: 50 } });
    const body = operationOf('decideFlag').requestBody?.content['application/json']?.schema;
    expect(body?.required).toEqual(['decision']);
  });
});

describe('problem codes', () => {
  it('have texts and statuses alike', () => {
    expect(Object.keys(PROBLEM_STATUS).sort()).toEqual(Object.keys(PROBLEM_TEXTS).sort());
  });

  it('have the statuses with which they are thrown', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const files = ['lib', 'app'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated'))
        .map((path) => join(root, folder, path)),
    );
    const thrown = files.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/new Problem\(\s*(\d+),\s*'([a-z-]+)'/g)].map(
        ([, status = '', code = '']) => `${code} ${status}`,
      ),
    );
    expect(thrown.length).toBeGreaterThan(50);
    const known = Object.entries(PROBLEM_STATUS).flatMap(([code, list]) =>
      list.map((one) => `${code} ${one}`),
    );
    expect(thrown.filter((one) => !known.includes(one))).toEqual([]);
  });

  it('that a contract announces are known', () => {
    const announced = Object.values(CONTRACT).flatMap((one) =>
      'problems' in one ? [...(one.problems as readonly string[])] : [],
    );
    expect(announced.filter((code) => !(code in PROBLEM_TEXTS))).toEqual([]);
  });
});
