import { readdirSync } from 'node:fs';
import { type Command, UsageError } from '#lib/cli/command.ts';

const FOLDER = new URL('commands/', import.meta.url);

/**
 * Runs one command. Only its own file is loaded, so that commands which need no database start without one.
 * @returns the exit code: 0, 1 (bad input) or 2 (usage)
 */
export async function main(argv: string[]): Promise<number> {
  const [name = 'help', ...rest] = argv;
  if (['help', '--help', '-h'].includes(name)) {
    console.log(await help());
    return 0;
  }
  if (!names().includes(name)) {
    console.error(`Unknown command "${name}"; there are: ${names().join(', ')}.`);
    return 2;
  }
  const command = await load(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(`relire ${name} ${command.usage}\n\n${command.summary}`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const usage = error instanceof UsageError || isArgumentError(error);
    console.error(oneLine(usage ? `${message} Usage: relire ${name} ${command.usage}` : message));
    return usage ? 2 : 1;
  }
}

function names(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

async function load(name: string): Promise<Command> {
  const { command }: { command: Command } = await import(new URL(`${name}.ts`, FOLDER).href);
  return command;
}

async function help(): Promise<string> {
  const commands = await Promise.all(names().map(load));
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    'relire: review machine-translated French against its English reference',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'relire COMMAND --help says how to write one.',
  ].join('\n');
}

/** What node:util parseArgs throws. */
function isArgumentError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
