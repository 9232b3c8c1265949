"""`flytemodels completion`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from flytemodels.cli._console import Console
from flytemodels.cli._index import COMMANDS
from flytemodels.cli._main import FINE, command_parser

DESCRIPTION = """
Print a script that completes commands, options and files in a shell.
"""
EXAMPLE = """
flytemodels completion bash > ~/.local/share/bash-completion/completions/flytemodels
flytemodels completion zsh > ~/.zfunc/_flytemodels
flytemodels completion fish > ~/.config/fish/completions/flytemodels.fish
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("shell", choices=("bash", "zsh", "fish"), help="the shell")


def run(options: argparse.Namespace, console: Console) -> int:
    """Print the script."""
    script = {"bash": _bash, "zsh": _zsh, "fish": _fish}[options.shell]
    console.raw("".join(f"{line}\n" for line in script()))
    return FINE


def _options(name: str) -> list[tuple[str, str, list[str]]]:
    """Return the options of a command: the option, its help, and the values it may have."""
    command = next(command for command in COMMANDS if command.name == name)
    found: list[tuple[str, str, list[str]]] = []
    for action in command_parser(command)._actions:  # pyright: ignore[reportPrivateUsage]  # argparse has no other way
        choices = [str(choice) for choice in action.choices or ()]
        found += [(option, action.help or "", choices) for option in action.option_strings]
    return found


def _bash() -> Iterator[str]:
    yield "_flytemodels() {"
    yield '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=""'
    yield '  if [ "$COMP_CWORD" -eq 1 ]; then'
    names = " ".join(command.name for command in COMMANDS)
    yield f'    COMPREPLY=($(compgen -W "{names} --help --version" -- "$current"))'
    yield "    return"
    yield "  fi"
    yield '  case "${COMP_WORDS[1]} $previous" in'
    for command in COMMANDS:
        for option, _, choices in _options(command.name):
            if choices:
                reply = f'COMPREPLY=($(compgen -W "{" ".join(choices)}" -- "$current"))'
                yield f'    "{command.name} {option}") {reply}; return ;;'
    yield "  esac"
    yield '  case "${COMP_WORDS[1]}" in'
    for command in COMMANDS:
        yield f'    {command.name}) words="{" ".join(option for option, _, _ in _options(command.name))}" ;;'
    yield "  esac"
    yield '  if [ "${COMP_WORDS[1]}" = completion ]; then words="bash zsh fish"; fi'
    yield '  if [[ "$current" == -* || "${COMP_WORDS[1]}" == completion ]]; then'
    yield '    COMPREPLY=($(compgen -W "$words" -- "$current"))'
    yield "  else"
    yield '    COMPREPLY=($(compgen -f -- "$current"))'
    yield "  fi"
    yield "}"
    yield "complete -o filenames -F _flytemodels flytemodels"


def _zsh() -> Iterator[str]:
    yield "#compdef flytemodels"
    yield "_flytemodels() {"
    yield "  local -a commands"
    yield "  commands=("
    yield from (f"    '{command.name}:{_plain(command.help)}'" for command in COMMANDS)
    yield "  )"
    yield "  if (( CURRENT == 2 )); then _describe command commands; return; fi"
    yield "  case $words[2] in"
    for command in COMMANDS:
        yield f"    {command.name})"
        yield "      _arguments \\"
        for option, text, choices in _options(command.name):
            values = f":value:({' '.join(choices)})" if choices else ""
            yield f"        '{option}[{_plain(text)}]{values}' \\"
        yield "        '*:file:_files' ;;" if command.name != "completion" else "        '*:shell:(bash zsh fish)' ;;"
    yield "  esac"
    yield "}"
    yield '_flytemodels "$@"'


def _fish() -> Iterator[str]:
    for command in COMMANDS:
        text = _plain(command.help)
        yield f"complete -c flytemodels -n __fish_use_subcommand -f -a {command.name} -d '{text}'"
    for command in COMMANDS:
        seen = f"-n '__fish_seen_subcommand_from {command.name}'"
        for option, text, choices in _options(command.name):
            flag = f"-l {option[2:]}" if option.startswith("--") else f"-s {option[1:]}"
            values = f" -x -a '{' '.join(choices)}'" if choices else ""
            yield f"complete -c flytemodels {seen} {flag} -d '{_plain(text)}'{values}"
    yield "complete -c flytemodels -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'"


def _plain(text: str) -> str:
    """Return help that no shell takes for anything else."""
    return "".join(character for character in text if character.isalnum() or character in " ,.;=-/()").strip()
