/** One command of `npx relire`: a file of its own in lib/cli/commands, exporting it as `command`. */
export interface Command {
  name: string;
  /** What follows the name: `--source EN --target FR [--json]`. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** @returns the exit code */
  run(argv: string[]): Promise<number>;
}

/** The command was not written as it should be: one line and its usage on stderr, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The command was understood and cannot be done, because of what it was given: one line, exit code 1. */
export class CommandError extends Error {
  override name = 'CommandError';
}
