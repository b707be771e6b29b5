// Runs a judge: it answers with an error status if a file fails, which its report says too.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a judge printed. */
export async function outputOf(
  program: string,
  options: readonly string[],
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const run = execute(program, options, { maxBuffer: 1 << 28 });
  const { stdout, stderr } = await run.catch((error: { stdout?: string; stderr?: string }) => ({
    stdout: error.stdout ?? '',
    stderr: error.stderr ?? String(error),
  }));
  if (stdout === '') throw new Error(`${program} gave no report: ${stderr}`);
  return { stdout, stderr };
}
