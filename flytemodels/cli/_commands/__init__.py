"""The commands, a module each, with `configure(parser)` and `run(arguments, console)`."""
