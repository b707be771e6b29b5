// The outside of a command: its streams, surroundings and clock, so that tests can stand in for them.

/** What a command may touch besides files. */
export interface World {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Environment;
  /** Signals that come to the process and that it sends itself; absent where there are none. */
  on?(signal: Signal, listener: () => void): unknown;
  off?(signal: Signal, listener: () => void): unknown;
  kill?(pid: number, signal: Signal): unknown;
  readonly pid?: number | undefined;
}

/** A stream to read; a terminal if a person can answer there. */
export interface Input extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean | undefined;
  /** Hands out what is typed key by key, and does not show it. */
  setRawMode?(isRaw: boolean): unknown;
}

/** The signals that ask to stop. */
export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The variables that are looked at. */
export interface Environment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
  readonly SOURCE_DATE_EPOCH?: string | undefined;
  /** The user's browser; `none` for none. */
  readonly BROWSER?: string | undefined;
  /** The command of npm that runs this program, `exec` for npx. */
  readonly npm_command?: string | undefined;
  /** The server of `mail --send`. */
  readonly BRIEFING_SMTP?: string | undefined;
  readonly BRIEFING_SMTP_PASSWORD?: string | undefined;
  /** The password of the key of `sign`. */
  readonly BRIEFING_SIGN_PASSWORD?: string | undefined;
}

/** A stream to write on. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(chunk: string | Uint8Array): unknown;
  /** When all is written, or cannot be: the code of the system's error, told once. */
  settled?(): Promise<string | undefined>;
}

/** `briefing`, or `npx briefing` for somebody who runs it so, as it is found in this folder only. */
export function programName({ npm_command: command }: Environment): string {
  return command === 'exec' ? 'npx briefing' : 'briefing';
}
