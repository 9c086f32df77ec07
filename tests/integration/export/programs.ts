import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PATIENCE_MS = 60_000;

function onPath(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** OASIS schemas, which Debian has in its package php-symfony-translation; `XLIFF_SCHEMAS` names another folder. */
const SCHEMAS = process.env.XLIFF_SCHEMAS ?? '/usr/share/php/Symfony/Component/Translation/Resources/schemas';
const OMEGAT = '/usr/share/omegat/OmegaT.jar';

export const HAS_LIBREOFFICE = onPath('soffice');
export const HAS_OMEGAT = onPath('java') && existsSync(OMEGAT);
export const HAS_SCHEMAS = onPath('xmllint') && existsSync(join(SCHEMAS, 'xliff-core-2.0.xsd'));

/** Accepts or refuses all changes of a document and saves it as text: LibreOffice has no option for that. */
const MACRO = `
Sub Settle(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Text (encoded)"
  document.storeToURL(target, filter())
  document.close(True)
End Sub
`;
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"';

/** LibreOffice with a profile of its own in `folder`, without a window. */
export async function openLibreOffice(folder: string) {
  const soffice = (...args: string[]) =>
    run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        '--norestore',
        ...args,
      ],
      { timeout: PATIENCE_MS, cwd: folder },
    );
  // It fills a new profile when it starts, and would write over macros in it.
  await soffice('--terminate_after_init');
  const basic = join(folder, 'profile', 'user', 'basic');
  await mkdir(join(basic, 'Standard'), { recursive: true });
  await writeFile(
    join(basic, 'script.xlc'),
    `${XML}<library:libraries ${LIBRARY} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
  await writeFile(
    join(basic, 'Standard', 'script.xlb'),
    `${XML}<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Changes"/></library:library>`,
  );
  await writeFile(
    join(basic, 'Standard', 'Changes.xba'),
    `${XML}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">${MACRO.replaceAll('"', '&quot;')}</script:module>`,
  );
  return {
    /** A file of the folder as another format: `fodt`, `txt:Text (encoded):UTF8`… */
    async convert(file: string, format: string): Promise<string> {
      await soffice('--convert-to', format, '--outdir', join(folder, 'converted'), join(folder, file));
      const extension = format.split(':')[0];
      const text = await readFile(
        join(folder, 'converted', file.replace(/\.[^.]+$/, `.${extension}`)),
        'utf8',
      );
      return text.replace(/^\uFEFF/, '');
    },
    /** The lines of a document after all its changes were accepted or refused. */
    async settle(file: string, how: 'Accept' | 'Reject'): Promise<string[]> {
      const [source, target] = [join(folder, file), join(folder, `${how}.txt`)].map((path) =>
        String(pathToFileURL(path)),
      );
      await soffice(
        `macro:///Standard.Changes.Settle("${source}","${target}",".uno:${how}AllTrackedChanges")`,
      );
      const text = await readFile(join(folder, `${how}.txt`), 'utf8');
      return text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter((line) => line !== '');
    },
  };
}

/**
 * An OmegaT project in `folder`, from English into French, one segment a paragraph.
 * @param files by their paths in the project: `source/…` what is translated, `tm/auto/…` what is inserted as it is
 */
export async function openOmegaT(folder: string, files: Record<string, string | Uint8Array>) {
  for (const name of ['source', 'target', 'tm/auto', 'omegat', 'glossary', 'dictionary', 'home'])
    await mkdir(join(folder, name), { recursive: true });
  const defaults = ['source', 'target', 'tm', 'glossary', 'dictionary'].map(
    (name) => `<${name}_dir>__DEFAULT__</${name}_dir>`,
  );
  await writeFile(
    join(folder, 'omegat.project'),
    `${XML}<omegat><project version="1.0">${defaults.join('')}<source_lang>en</source_lang><target_lang>fr</target_lang><sentence_seg>false</sentence_seg></project></omegat>`,
  );
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
  const omegat = (...args: string[]) =>
    run(
      'java',
      ['-Djava.awt.headless=true', `-Duser.home=${join(folder, 'home')}`, '-jar', OMEGAT, ...args, folder],
      { timeout: PATIENCE_MS },
    );
  return {
    /** Every different segment that OmegaT finds to translate. */
    async segments(): Promise<string[]> {
      const file = join(folder, 'segments.tmx');
      await omegat(
        '--mode=console-createpseudotranslatetmx',
        `--pseudotranslatetmx=${file}`,
        '--pseudotranslatetype=equal',
      );
      const tmx = await readFile(file, 'utf8');
      return [...tmx.matchAll(/<tuv lang="fr">\s*<seg>([\s\S]*?)<\/seg>/g)].map(([, segment = '']) =>
        plain(segment),
      );
    },
    /** A source file translated from the memories. */
    async translate(name: string): Promise<string> {
      await omegat('--mode=console-translate');
      return readFile(join(folder, 'target', name), 'utf8');
    },
  };
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/**
 * Validates an XML file against a schema of OASIS, which wants the schema of `xml:` attributes at hand.
 * @throws with what xmllint says when it is not valid
 */
export async function validate(folder: string, file: string, schema: string): Promise<void> {
  for (const name of [schema, 'xml.xsd']) {
    const text = await readFile(join(SCHEMAS, name), 'utf8');
    await writeFile(
      join(folder, name),
      text.replace(/schemaLocation="[^"]*xml\.xsd"/, 'schemaLocation="xml.xsd"'),
    );
  }
  await run('xmllint', ['--nonet', '--noout', '--schema', join(folder, schema), join(folder, file)], {
    timeout: PATIENCE_MS,
  });
}
