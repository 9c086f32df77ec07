import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Who may import whom. `contract` is the part of lib/http that both ends of the wire share: shapes, paths,
 * problems and the typed client. `api` is app/api, the routes; the rest of app is screens. Every layer may
 * import its own files.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  contract: ['domain'],
  base: [],
  i18n: ['domain', 'contract'],
  mail: [],
  formats: ['domain'],
  checkers: ['domain', 'base'],
  embedding: ['domain', 'base'],
  webhooks: [],
  db: ['domain', 'contract', 'base'],
  jobs: ['domain', 'base', 'formats', 'checkers'],
  auth: ['domain', 'contract', 'base', 'db', 'usecases'],
  usecases: [
    'domain',
    'contract',
    'base',
    'db',
    'formats',
    'checkers',
    'embedding',
    'webhooks',
    'mail',
    'auth',
    'jobs',
    'i18n',
  ],
  http: ['domain', 'contract', 'base', 'db', 'formats', 'auth', 'usecases', 'i18n', 'jobs', 'mail'],
  api: ['domain', 'contract', 'base', 'http', 'auth', 'usecases', 'db', 'formats', 'i18n', 'jobs'],
  app: ['domain', 'contract', 'base', 'http', 'auth', 'usecases', 'i18n'],
  cli: [
    'domain',
    'contract',
    'base',
    'db',
    'formats',
    'checkers',
    'embedding',
    'auth',
    'usecases',
    'jobs',
    'seeds',
  ],
  seeds: ['domain', 'contract', 'base', 'db', 'formats', 'auth', 'usecases'],
};

/** What may end up in the browser. */
const IN_THE_BROWSER = new Set(['app', 'domain', 'contract', 'i18n']);

/** lib/http files with the server in them; the others are the contract. */
const HTTP_SERVER = /^lib\/http\/(route|origin|sse|openapi|background)\b/;

/** Packages that the pure part may use: they are pure themselves. */
const PURE_PACKAGES = new Set(['diff']);

/** Files that a framework or a tool finds by name and wants a default export from. */
const DEFAULT_EXPORTS =
  /^(app\/(.*\/)?(page|layout|error|global-error|loading|not-found|template|default|icon|opengraph-image|robots|sitemap)\.tsx?|(next|vitest|prisma)\.config\.ts|proxy\.ts)$/;

const TOP_LEVEL = new Set(
  `.ci .dockerignore .editorconfig .git .gitattributes .gitignore .npmrc .nvmrc app biome.json compose.yaml
   Dockerfile docs instrumentation.ts instrumentation-client.ts lib LICENSE next.config.ts package.json
   package-lock.json prisma prisma.config.ts proxy.ts README.md seeds tests tsconfig.json vitest.config.ts`.split(
    /\s+/,
  ),
);
/** What runs leave behind: .gitignore keeps it out. */
const LEFT_BEHIND =
  /^(node_modules|\.next.*|data|coverage|test-results|next-env\.d\.ts|.*\.tsbuildinfo|\.env.*)$/;

interface Import {
  /** Path from the root, or the name of a package. */
  target: string;
  written: string;
  /** Erased by the compiler. */
  typeOnly: boolean;
}

interface Source {
  path: string;
  text: string;
  tree: ts.SourceFile;
  layer: string;
  isClient: boolean;
  imports: Import[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'lib/db/generated' ? [] : filesUnder(path);
    return [path];
  });
}

function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (path.startsWith('app/api/')) return 'api';
  if (top !== 'lib') return top === 'app' || top === 'seeds' ? top : 'root';
  if (second === 'http') return HTTP_SERVER.test(path) ? 'http' : 'contract';
  return second.endsWith('.ts') ? 'base' : second;
}

function resolveImport(from: string, written: string): string {
  if (written.startsWith('#')) return written.slice(1);
  if (written.startsWith('.')) return relative(ROOT, join(ROOT, dirname(from), written));
  return written;
}

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const imports: Import[] = [];
  const add = (node: ts.Expression | undefined, typeOnly: boolean) => {
    if (node && ts.isStringLiteralLike(node)) {
      imports.push({ target: resolveImport(path, node.text), written: node.text, typeOnly });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, text, tree, layer: layerOf(path), isClient: /^['"]use client['"]/.test(text), imports };
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((one) => one.isTypeOnly)
  );
}

const isCode = (path: string) => /\.(ts|tsx)$/.test(path);
const allFiles = ['app', 'lib', 'seeds', 'tests', 'prisma'].flatMap(filesUnder);
const product = ['app', 'lib', 'seeds'].flatMap(filesUnder).filter(isCode).map(readSource);
const rootFiles = readdirSync(ROOT)
  .filter(isCode)
  .filter((name) => name !== 'next-env.d.ts');
const everything = [...product, ...[...filesUnder('tests').filter(isCode), ...rootFiles].map(readSource)];
const byPath = new Map(product.map((source) => [source.path, source]));

function lineOf(source: Source, node: ts.Node): string {
  return `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function findNodes(source: Source, wanted: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (wanted(node)) found.push(lineOf(source, node));
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

describe('what this test looks at', () => {
  it('sees the whole product', () => {
    expect(product.length).toBeGreaterThan(150);
    const seen = new Set(product.map(({ layer }) => layer));
    for (const layer of [
      'app',
      'auth',
      'base',
      'cli',
      'contract',
      'db',
      'domain',
      'http',
      'i18n',
      'usecases',
    ]) {
      expect(seen, layer).toContain(layer);
    }
    expect(product.filter(({ isClient }) => isClient).length).toBeGreaterThan(0);
  });

  it('follows imports to files that exist', () => {
    const missing = product.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, written }) => /^[#.]/.test(written) && !target.startsWith('lib/db/generated'))
        .filter(({ target }) => !existsSync(join(ROOT, target)))
        .map(({ written }) => `${path} -> ${written}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('imports', () => {
  it('run one way through the layers', () => {
    const wrong = product.flatMap(({ path, layer, imports }) =>
      imports
        .filter(({ written }) => /^[#.]/.test(written))
        .map(({ target }) => ({ target, to: layerOf(target) }))
        .filter(({ to }) => to !== layer && to !== 'root' && !MAY_IMPORT[layer]?.includes(to))
        .map(({ target }) => `${path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of the domain are pure', () => {
    const wrong = product
      .filter(({ layer }) => layer === 'domain')
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ written }) => !/^[#.]/.test(written) && !PURE_PACKAGES.has(written))
          .map(({ written }) => `${path} -> ${written}`),
      );
    expect(wrong).toEqual([]);
  });

  it('reach @auth/core from lib/auth only', () => {
    const wrong = product.filter(
      ({ layer, imports }) => layer !== 'auth' && imports.some(({ written }) => written.startsWith('@auth/')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('of client components never lead to the server, by whatever way', () => {
    const wrong: string[] = [];
    for (const { path } of product.filter(({ isClient }) => isClient)) {
      const seen = new Set<string>();
      const follow = (at: string, way: string) => {
        if (seen.has(at)) return;
        seen.add(at);
        for (const { target, written, typeOnly } of byPath.get(at)?.imports ?? []) {
          if (typeOnly) continue;
          const local = /^[#.]/.test(written);
          const forbidden = local
            ? !IN_THE_BROWSER.has(layerOf(target))
            : /^(node:|pg$|@prisma|pino|prom-client|@auth|@node-rs|next\/headers)/.test(written);
          if (forbidden) wrong.push(`${way} -> ${target}`);
          else if (local) follow(target, `${way} -> ${target}`);
        }
      };
      follow(path, path);
    }
    expect(wrong).toEqual([]);
  });

  it('do not climb: #lib/… says where a thing is from anywhere', () => {
    const wrong = everything.flatMap(({ path, imports }) =>
      imports
        .filter(({ written }) => written.startsWith('../') && !written.endsWith('.css'))
        .map(({ written }) => `${path} -> ${written}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  it('of the top level are those that the project and its tools need', () => {
    expect(readdirSync(ROOT).filter((name) => !TOP_LEVEL.has(name) && !LEFT_BEHIND.test(name))).toEqual([]);
  });

  it('have names that say what is in them', () => {
    expect(allFiles.filter((path) => /\/(utils?|helpers?|index|misc)\.\w+$/.test(path))).toEqual([]);
  });

  it('of pages only wire: 15 lines at most', () => {
    const long = product
      .filter(({ path }) => path.endsWith('/page.tsx'))
      .filter(({ text }) => text.trimEnd().split('\n').length > 15);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('have no default export where no tool wants one', () => {
    const wrong = everything
      .filter(({ path }) => !DEFAULT_EXPORTS.test(path))
      .flatMap((source) =>
        findNodes(
          source,
          (node) =>
            (ts.isExportAssignment(node) && !node.isExportEquals) ||
            (ts.canHaveModifiers(node) &&
              ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it('say `any` nowhere', () => {
    expect(
      product.flatMap((source) => findNodes(source, ({ kind }) => kind === ts.SyntaxKind.AnyKeyword)),
    ).toEqual([]);
  });

  it('of lib/cli/commands are each one command of that name', async () => {
    const wrong: string[] = [];
    for (const file of readdirSync(join(ROOT, 'lib/cli/commands'))) {
      const { command } = await import(`#lib/cli/commands/${file}`);
      if (`${command?.name}.ts` !== file || typeof command?.run !== 'function' || !command?.summary)
        wrong.push(file);
    }
    expect(wrong).toEqual([]);
  });
});
