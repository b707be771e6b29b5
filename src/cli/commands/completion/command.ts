// `briefing completion`: a script with which a shell completes commands, options and files.

import { Argument, type Command } from 'commander';
import type { Declaration } from '../../arguments/declaration.ts';
import { FINE } from '../../running/ending.ts';

const SHELLS = {
  bash: async () => (await import('./bash.ts')).bashCompletion,
  zsh: async () => (await import('./zsh.ts')).zshCompletion,
  fish: async () => (await import('./fish.ts')).fishCompletion,
};

export const completion: Declaration = {
  name: 'completion',
  description: 'print a script that completes commands, options and files',
  help: `
Examples:
  briefing completion bash > ~/.briefing.bash
  briefing completion zsh > ~/.zfunc/_briefing
  briefing completion fish > ~/.config/fish/completions/briefing.fish

bash reads it with this line in ~/.bashrc:
  source ~/.briefing.bash
zsh finds it with this line in ~/.zshrc, before compinit:
  fpath+=~/.zfunc`,
  options: (command) =>
    command.addArgument(
      new Argument('<shell>', 'the shell that reads it').choices(Object.keys(SHELLS)),
    ),
  async run({ stdout }, shell: keyof typeof SHELLS, _options: object, command: Command) {
    const script = await SHELLS[shell]();
    const { commandShape } = await import('./command-shape.ts');
    // Made from the program as it is.
    stdout.write(script(commandShape(command.parent!)));
    return FINE;
  },
};
