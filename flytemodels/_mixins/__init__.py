"""The methods that belong to one message or enum each; codegen's configuration names them. Private."""
